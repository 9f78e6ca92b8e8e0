package mk.infocenter.alliances.identity.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.identity.Attempt;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.factors.AuthenticatorApp.Checked;
import mk.infocenter.alliances.keys.SealBroken;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.TenantFixtures;
import mk.infocenter.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class AuthenticatorAppTests {

    private static final byte[] SECRET = new byte[Totp.SECRET_BYTES];
    private static final Origin ORIGIN = new Origin("203.0.113.0/24", null);

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    AuthenticatorApp app;

    @Autowired
    RecoveryCodes recovery;

    @Autowired
    CodeSignIn codes;

    UUID person = new UUID(0, 0);

    @BeforeEach
    void somebodyWithAnApp() {
        person = fixtures.person();
        app.give(person, SECRET);
    }

    @AfterEach
    void now() {
        TestClock.reset();
    }

    @Test
    void aCodeWorksOnceAndNoneBeforeItEither() {
        var code = code();
        var earlier = Totp.code(SECRET, Totp.step(TestClock.now()) - 1);

        assertThat(app.check(person, code)).isEqualTo(Checked.RIGHT);
        assertThat(app.check(person, code)).isEqualTo(Checked.REPLAYED);
        assertThat(app.check(person, earlier)).isEqualTo(Checked.REPLAYED);
        TestClock.advance(Duration.ofSeconds(30));
        assertThat(app.check(person, code())).isEqualTo(Checked.RIGHT);
        assertThat(app.check(fixtures.person(), code())).isEqualTo(Checked.WRONG);
    }

    @Test
    void ofManyWhoSendOneCodeAtOnceOneIsIn() throws Exception {
        var code = code();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var attempts = Stream.generate(() -> (Callable<Checked>) () -> app.check(person, code))
                    .limit(12)
                    .toList();
            var right = 0;
            for (var attempt : threads.invokeAll(attempts)) {
                right += attempt.get() == Checked.RIGHT ? 1 : 0;
            }
            assertThat(right).isOne();
        }
    }

    @Test
    void theDatabaseHoldsNoSecretAndAStolenRowOpensNothing() throws Exception {
        try (var identity = RawSql.as(DatabaseRole.IDENTITY)) {
            var sealed = identity.rows("select secret from totp where account_id = '" + person + "'")
                    .getFirst();
            assertThat(sealed).doesNotContain(Base32.encode(SECRET)).doesNotContain("AAAAAAAA");
            var other = fixtures.person();
            assertThatThrownBy(() -> app.shown(other, sealed, "")).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void aDraftCountsOnlyWhenACodeOfItConfirmsIt() {
        var newcomer = fixtures.person();
        var draft = app.draft(newcomer);

        assertThat(app.confirm(newcomer, draft, "000000", ORIGIN) && app.confirm(newcomer, draft, "000001", ORIGIN))
                .isFalse();
        assertThat(app.since(newcomer)).isEmpty();
        assertThatThrownBy(() -> app.confirm(person, draft, "000000", ORIGIN)).isInstanceOf(SealBroken.class);
    }

    @Test
    void recoveryCodesAreTenAndEachWorksOnce() throws Exception {
        var all = recovery.renew(person);

        assertThat(all)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
        assertThat(codes.check(person, all.getFirst().toLowerCase(java.util.Locale.ROOT), ORIGIN, null))
                .isInstanceOf(Attempt.Accepted.class);
        assertThat(codes.check(person, all.getFirst(), ORIGIN, null)).isInstanceOf(Attempt.Refused.class);
        assertThat(codes.check(person, all.get(1).replace("-", " "), ORIGIN, null))
                .isInstanceOf(Attempt.Accepted.class);
        assertThat(codes.check(fixtures.person(), all.get(2), ORIGIN, null)).isInstanceOf(Attempt.Refused.class);
        assertThat(recovery.left(person)).isEqualTo(8);
        try (var identity = RawSql.as(DatabaseRole.IDENTITY)) {
            assertThat(identity.rows("select encode(hash, 'escape') from recovery_code"))
                    .noneMatch(kept -> all.stream().anyMatch(kept::contains));
        }

        var renewed = recovery.renew(person);
        assertThat(recovery.left(person)).isEqualTo(10);
        assertThat(codes.check(person, all.get(3), ORIGIN, null)).isInstanceOf(Attempt.Refused.class);
        assertThat(codes.check(person, renewed.get(3), ORIGIN, null)).isInstanceOf(Attempt.Accepted.class);
    }

    private static String code() {
        return Totp.code(SECRET, Totp.step(TestClock.now()));
    }
}

package mk.infocenter.alliances.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import mk.infocenter.alliances.identity.Attempt.Accepted;
import mk.infocenter.alliances.identity.Attempt.Later;
import mk.infocenter.alliances.identity.Attempt.Refused;
import mk.infocenter.alliances.limits.RemoteAddress;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import mk.infocenter.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Guessing passwords, below HTTP and with the hashes of the real thing. */
@PlatformTest
class PasswordSignInTests {

    private static final String PASSWORD = TenantFixtures.PASSWORD;

    @Autowired
    PasswordSignIn signIn;

    @Autowired
    Accounts accounts;

    final String email = UUID.randomUUID() + "@example.org";
    final RemoteAddress guesser = RemoteAddress.of("2001:db8:" + hex() + ":" + hex() + "::1");

    @BeforeEach
    void anAccount() {
        accounts.findOrCreate(email, "Somebody", PASSWORD);
    }

    @AfterEach
    void now() {
        TestClock.reset();
    }

    @Test
    void tenThousandWrongPasswords() {
        var looked = 0;
        for (var n = 0; n < 10_000; n++) {
            looked += signIn.check(email, "wrong password " + n, guesser, null) instanceof Refused ? 1 : 0;
        }
        assertThat(looked).as("passwords that were looked at").isBetween(5, 6);
        assertThat(signIn.check(email, PASSWORD, guesser, null))
                .as("even the right one")
                .isInstanceOf(Later.class);
        assertThat(signIn.check(email, PASSWORD, RemoteAddress.of("192.0.2.77"), null))
                .as("the owner, elsewhere")
                .isInstanceOf(Accepted.class);
        assertThat(signIn.check(email, PASSWORD, guesser, "the owner's browser behind the same address"))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void theWaitGrowsAndEnds() {
        var waits = new ArrayList<Duration>();
        for (var n = 0; n < 80 && waits.size() < 20; n++) {
            if (signIn.check(email, "wrong password", guesser, null) instanceof Later(var at)) {
                waits.add(Duration.between(TestClock.now(), at));
                TestClock.advance(Duration.between(TestClock.now(), at).plusMillis(5));
            }
        }
        assertThat(waits.getFirst()).isLessThanOrEqualTo(Duration.ofMinutes(3));
        assertThat(waits.getLast()).isGreaterThan(Duration.ofMinutes(10));
        assertThat(signIn.check(email, PASSWORD, guesser, null)).isInstanceOf(Accepted.class);
        assertThat(signIn.check(email, "wrong password", guesser, null))
                .as("a success forgets the wait")
                .isInstanceOf(Refused.class);
    }

    @Test
    void manyAddressesAreOneGuesser() {
        var looked = 0;
        for (var n = 0; n < 120; n++) {
            var address = RemoteAddress.of("2001:db8:" + hex() + ":" + Integer.toHexString(n) + "::1");
            looked += signIn.check(email, "wrong password", address, null) instanceof Refused ? 1 : 0;
        }
        assertThat(looked).isBetween(50, 52);
        assertThat(signIn.check(email, PASSWORD, guesser, "the owner's browser"))
                .as("the owner is not locked out")
                .isInstanceOf(Accepted.class);
    }

    @Test
    void oneAddressTriesFewAccounts() {
        var looked = 0;
        for (var n = 0; n < 70; n++) {
            looked += signIn.check(n + email, "wrong password", guesser, null) instanceof Refused ? 1 : 0;
        }
        assertThat(looked).isBetween(50, 52);
    }

    /** Nobody learns from the answer, its wait or its time whether an address is known. */
    @Test
    void anUnknownAddressAnswersLikeAKnownOne() {
        var unknown = UUID.randomUUID() + "@example.org";
        signIn.check(email, "warm up", RemoteAddress.of("192.0.2.1"), null);
        var known = time(email);
        var nobody = time(unknown);

        assertThat(nobody).isBetween(known.dividedBy(3), known.multipliedBy(3));
        assertThat(signIn.check(email, "wrong password", guesser, null)).isInstanceOf(Later.class);
        assertThat(signIn.check(unknown, "wrong password", guesser, null)).isInstanceOf(Later.class);
    }

    private Duration time(String address) {
        var start = Instant.now();
        for (var n = 0; n < 5; n++) {
            assertThat(signIn.check(address, "wrong password", guesser, null)).isInstanceOf(Refused.class);
        }
        return Duration.between(start, Instant.now());
    }

    private static String hex() {
        return UUID.randomUUID().toString().substring(0, 4);
    }
}

package mk.infocenter.alliances.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.identity.AccessTokenManagement;
import mk.infocenter.alliances.identity.AccessTokenManagement.NewToken;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.TenantFixtures;
import mk.infocenter.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

/** Which tokens open what, and what is kept of them. */
@PlatformTest
class AccessTokenTests {

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    AccessTokenManagement tokens;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvc server;

    @Autowired
    JdbcClient database;

    @Autowired
    mk.infocenter.alliances.tenancy.ScopedWork work;

    String tenant = "";
    UUID staff = new UUID(0, 0);
    UUID administrator = new UUID(0, 0);

    @BeforeEach
    void organization() {
        tenant = fixtures.tenant();
        staff = fixtures.member(tenant, Role.STAFF);
        administrator = fixtures.member(tenant, Role.ADMINISTRATOR);
    }

    @AfterEach
    void now() {
        TestClock.reset();
    }

    @Test
    void opensTheApiOfItsOwnTenantAlone() throws Exception {
        var other = fixtures.tenant();
        var words = made(staff, Role.STAFF, 30).words();

        assertThat(get(words, tenant + "/webhooks").status()).isEqualTo(200);
        for (var place : List.of(other, "nobody", "NOBODY", tenant + "x")) {
            assertThat(get(words, place + "/webhooks").problem()).as(place).isEqualTo("not-found");
        }
        assertThat(get(words, other + "/webhooks").json().path("title"))
                .isEqualTo(get(words, "nobody/webhooks").json().path("title"));
    }

    @Test
    void whatIsNoValidTokenOpensNothingAndTellsNothing() throws Exception {
        var revoked = made(staff, Role.STAFF, 30);
        as(staff, Role.STAFF, () -> {
            tokens.revoke(revoked.token().id());
            return true;
        });
        var valid = made(staff, Role.STAFF, 30).words();
        for (var words : List.of(
                "",
                "nonsense",
                "aat_x",
                valid + "x",
                "x" + valid,
                valid.toLowerCase(java.util.Locale.ROOT),
                revoked.words())) {
            for (var place : List.of(tenant, "nobody")) {
                var answer = get(words, place + "/webhooks");
                assertThat(answer.problem()).as(words).isEqualTo("not-signed-in");
                assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
                assertThat(answer.response().getCookies()).isEmpty();
            }
        }
        assertThat(new ApiClient(server, "")
                        .send(new ApiClient(server, "")
                                .to("GET", tenant + "/webhooks")
                                .header("Authorization", "Basic " + valid))
                        .problem())
                .isEqualTo("not-signed-in");
    }

    @Test
    void expires() throws Exception {
        var words = made(staff, Role.STAFF, 2).words();

        TestClock.advance(Duration.ofDays(2).minusMinutes(1));
        assertThat(get(words, tenant + "/webhooks").status()).isEqualTo(200);
        TestClock.advance(Duration.ofMinutes(2));
        assertThat(get(words, tenant + "/webhooks").problem()).isEqualTo("not-signed-in");
    }

    @Test
    void isOfNoUseWhileTheTenantIsSuspended() throws Exception {
        var words = made(staff, Role.STAFF, 30).words();
        fixtures.suspend(tenant);

        assertThat(get(words, tenant + "/webhooks").problem()).isEqualTo("not-found");
    }

    @Test
    void isOfNoUseOnceItsOwnerHasLeft() throws Exception {
        var words = made(staff, Role.STAFF, 30).words();
        work.in(
                new Scope.Tenant(tenant),
                () -> database.sql("delete from membership where account_id = :staff")
                        .param("staff", staff)
                        .update());

        assertThat(get(words, tenant + "/webhooks").problem()).isEqualTo("not-found");
    }

    @Test
    void neverMayMoreThanItsOwner() throws Exception {
        assertThatThrownBy(() -> made(staff, Role.ADMINISTRATOR, 30)).isInstanceOf(AccessDeniedException.class);
        for (var role : List.of(Role.MANAGER, Role.OFFICER, Role.AUDITOR, Role.SYSTEM, Role.PUBLIC)) {
            assertThatThrownBy(() -> made(administrator, role, 30)).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> made(staff, Role.STAFF, 367)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> made(staff, Role.STAFF, 0)).isInstanceOf(IllegalArgumentException.class);

        var words = made(administrator, Role.ADMINISTRATOR, 30).words();
        assertThat(get(words, tenant + "/tokens").json().path("items").size()).isOne();
        made(staff, Role.STAFF, 30);
        assertThat(get(words, tenant + "/tokens").json().path("items").size()).isEqualTo(2);
        work.in(
                new Scope.Tenant(tenant),
                () -> database.sql("update membership set role = 'STAFF' where account_id = :administrator")
                        .param("administrator", administrator)
                        .update());
        assertThat(get(words, tenant + "/tokens").json().path("items").size())
                .as("as staff it sees its owner's alone")
                .isOne();
    }

    @Test
    void staffSeeAndRevokeTheirOwnAlone() {
        var theirs = made(administrator, Role.STAFF, 30).token().id();
        var own = made(staff, Role.STAFF, 30).token().id();

        as(staff, Role.STAFF, () -> {
            assertThat(tokens.page(null, 10)).extracting(token -> token.id()).containsExactly(own);
            assertThatThrownBy(() -> tokens.token(theirs)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> tokens.revoke(theirs)).isInstanceOf(NotFound.class);
            return true;
        });
        as(administrator, Role.ADMINISTRATOR, () -> {
            tokens.revoke(own);
            tokens.revoke(own);
            assertThat(tokens.token(own).usable(clock.instant())).isFalse();
            assertThat(tokens.token(theirs).usable(clock.instant())).isTrue();
            return true;
        });
    }

    @Test
    void anotherTenantsTokenIsNeitherSeenNorRevoked() {
        var other = fixtures.tenant();
        var theirs = TenantContext.in(
                        new Scope.Tenant(other),
                        new Actor(fixtures.member(other, Role.STAFF), Role.STAFF),
                        () -> tokens.create("Theirs", Role.STAFF, 30))
                .token()
                .id();

        as(administrator, Role.ADMINISTRATOR, () -> {
            assertThat(tokens.page(null, 10)).isEmpty();
            assertThatThrownBy(() -> tokens.revoke(theirs)).isInstanceOf(NotFound.class);
            return true;
        });
    }

    @Test
    void itsWordsAreKeptNowhere() throws Exception {
        var words = made(staff, Role.STAFF, 30).words();
        get(words, tenant + "/webhooks");

        try (var app = RawSql.as(DatabaseRole.APP, tenant)) {
            for (var table : List.of("access_token", "access_token_aud", "revision")) {
                assertThat(app.rows("select to_jsonb(t) from " + table + " t"))
                        .isNotEmpty()
                        .noneMatch(row -> row.contains(words.substring(4, 40)));
            }
        }
    }

    /** The use is noted at most once a minute, and no change of the token that anybody would look for. */
    @Test
    void notesItsUseOnceAMinute() throws Exception {
        var made = made(staff, Role.STAFF, 30);
        assertThat(used(made)).isNull();

        get(made.words(), tenant + "/webhooks");
        var first = used(made);
        assertThat(first).isNotNull();
        TestClock.advance(Duration.ofSeconds(50));
        get(made.words(), tenant + "/webhooks");
        assertThat(used(made)).isEqualTo(first);
        TestClock.advance(Duration.ofSeconds(20));
        get(made.words(), tenant + "/webhooks");
        assertThat(used(made)).isAfter(first);

        try (var app = RawSql.as(DatabaseRole.APP, tenant)) {
            assertThat(app.count("access_token_aud")).isOne();
        }
    }

    private @Nullable Instant used(NewToken made) {
        return as(staff, Role.STAFF, () -> tokens.token(made.token().id())).lastUsed();
    }

    private NewToken made(UUID person, Role role, int days) {
        return as(
                person,
                person.equals(staff) ? Role.STAFF : Role.ADMINISTRATOR,
                () -> tokens.create("Test", role, days));
    }

    private <T> T as(UUID person, Role role, Supplier<T> work) {
        return TenantContext.in(new Scope.Tenant(tenant), new Actor(person, role), work::get);
    }

    private ApiClient.Answer get(String words, String path) throws Exception {
        return new ApiClient(server, words).get(path);
    }
}

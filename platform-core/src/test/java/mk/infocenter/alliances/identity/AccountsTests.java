package mk.infocenter.alliances.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.StatementCount;
import mk.infocenter.testing.TenantFixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

@PlatformTest
class AccountsTests {

    private static final String PASSWORD = TenantFixtures.PASSWORD;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountRepository repository;

    @Autowired
    ScopedWork work;

    @Autowired
    TenantFixtures fixtures;

    final String email = UUID.randomUUID() + "@example.org";

    @Test
    void whoeverKnowsThePasswordIsTheAccount() {
        var account = accounts.findOrCreate(email, "Ana", PASSWORD);

        assertThat(accounts.authenticate("  " + email.toUpperCase(Locale.ROOT) + " ", PASSWORD))
                .contains(account);
        assertThat(accounts.authenticate(email, PASSWORD + "x")).isEmpty();
        assertThat(accounts.authenticate(email, "")).isEmpty();
        assertThat(hash()).startsWith("$argon2id$").doesNotContain(PASSWORD);
    }

    /** The same word from another keyboard: composed or not, wide or not. */
    @Test
    void aPasswordIsTheSameInEveryFormOfItsLetters() {
        var account = accounts.findOrCreate(email, "Ana", "ќерка на ѓаволот");

        assertThat(accounts.authenticate(
                        email, java.text.Normalizer.normalize("ќерка на ѓаволот", java.text.Normalizer.Form.NFD)))
                .contains(account);
    }

    @Test
    void aHashOfOlderParametersIsReplacedAtSignIn() {
        var older = new Accounts(repository, new Argon2PasswordEncoder(16, 32, 1, 64, 1), work);
        var account = older.findOrCreate(email, "Ana", PASSWORD);
        assertThat(hash()).contains("m=64,t=1");

        assertThat(accounts.authenticate(email, "wrong " + PASSWORD)).isEmpty();
        assertThat(hash()).contains("m=64,t=1");
        assertThat(accounts.authenticate(email, PASSWORD)).contains(account);
        assertThat(hash()).contains("m=16384,t=2");
        assertThat(accounts.authenticate(email, PASSWORD)).contains(account);
    }

    @Test
    void anAddressHasOneAccountHoweverItIsWritten() {
        var account = accounts.findOrCreate(email, "Ana", PASSWORD);

        assertThat(accounts.findOrCreate(" " + email.toUpperCase(Locale.ROOT), "Eva", "another password"))
                .isEqualTo(account);
        assertThat(accounts.find(email + " ")).contains(account);
        assertThat(accounts.names(List.of(account))).isEqualTo(Map.of(account, "Ana"));
        assertThat(accounts.authenticate(email, PASSWORD))
                .as("whoever knows an address can't change its password")
                .contains(account);
    }

    @Test
    void aShortPasswordMakesNoAccount() {
        assertThatThrownBy(() -> accounts.findOrCreate(email, "Ana", "x".repeat(Accounts.SHORTEST_PASSWORD - 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(accounts.find(email)).isEmpty();
        assertThat(accounts.findOrCreate(email, "Ana", "x".repeat(Accounts.SHORTEST_PASSWORD)))
                .isNotNull();
    }

    @Test
    void anUnknownAddressIsUnknown() {
        assertThat(accounts.authenticate(email, PASSWORD)).isEmpty();
        assertThat(accounts.find(email)).isEmpty();
    }

    @Test
    void namesOfAPageAreOneStatement() {
        var some = List.of(fixtures.person(), fixtures.person(), fixtures.person(), UUID.randomUUID());

        assertThat(accounts.names(some)).hasSize(3);
        assertThat(StatementCount.of(() -> accounts.names(some))).isOne();
        assertThat(accounts.names(List.of())).isEmpty();
    }

    @Test
    void areReachedFromEveryScope() {
        var account = accounts.findOrCreate(email, "Ana", PASSWORD);

        for (var scope : List.of(new Scope.Tenant(fixtures.tenant()), new Scope.Network(), new Scope.Public(null))) {
            assertThat(TenantContext.in(scope, () -> accounts.find(email))).contains(account);
        }
    }

    private @Nullable String hash() {
        return work.in(new Scope.Identity(), () -> repository.findByEmail(email))
                .orElseThrow()
                .getPasswordHash();
    }
}

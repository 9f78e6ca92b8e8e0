package mk.infocenter.alliances.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.StatementCount;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

@PlatformTest
class AccountsTests {

    private static final String PASSWORD = TenantFixtures.PASSWORD;

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    TenantFixtures fixtures;

    final String email = UUID.randomUUID() + "@example.org";

    @Test
    void signInNamesTheAccountByItsId() {
        var account = accounts.findOrCreate(email, "Ana", PASSWORD);

        var user = accounts.loadUserByUsername("  " + email.toUpperCase(Locale.ROOT) + " ");

        assertThat(user.getUsername()).isEqualTo(account.toString());
        assertThat(passwords.matches(PASSWORD, user.getPassword())).isTrue();
        assertThat(user.getPassword()).startsWith("$argon2id$").doesNotContain(PASSWORD);
    }

    @Test
    void anAddressHasOneAccountHoweverItIsWritten() {
        var account = accounts.findOrCreate(email, "Ana", PASSWORD);

        assertThat(accounts.findOrCreate(" " + email.toUpperCase(Locale.ROOT), "Eva", "another password"))
                .isEqualTo(account);
        assertThat(accounts.find(email + " ")).contains(account);
        assertThat(accounts.names(List.of(account))).isEqualTo(Map.of(account, "Ana"));
        assertThat(passwords.matches(
                        PASSWORD, accounts.loadUserByUsername(email).getPassword()))
                .as("whoever knows an address can't change its password")
                .isTrue();
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
        assertThatThrownBy(() -> accounts.loadUserByUsername(email)).isInstanceOf(UsernameNotFoundException.class);
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
}

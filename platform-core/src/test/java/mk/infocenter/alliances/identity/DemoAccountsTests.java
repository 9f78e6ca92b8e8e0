package mk.infocenter.alliances.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import mk.infocenter.alliances.database.DatabaseAccess;
import mk.infocenter.alliances.database.TestDatabase;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class DemoAccountsTests {

    /** Cheap, because other tests have left many tenants and each gets two people. */
    private final Argon2PasswordEncoder passwords = new Argon2PasswordEncoder(16, 32, 1, 64, 1);

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    AccountRepository repository;

    @Autowired
    RoleManagement roles;

    @Autowired
    TenantRegistry tenants;

    @Autowired
    GrantReader grants;

    @Autowired
    ScopedWork work;

    Optional<Accounts> accounts = Optional.empty();

    @BeforeEach
    void theTenantsThatDemoPeopleBelongTo() {
        fixtures.lead();
        fixtures.tenant("radika");
        fixtures.tenant("spektar");
        fixtures.tenant("caarts");
        accounts = Optional.of(new Accounts(repository, passwords, work));
    }

    /** One test, because what the second part creates is what the first must not find. */
    @Test
    void areCreatedOnTheEmbeddedDatabaseAlone(CapturedOutput output) {
        demo(false).create();
        assertThat(accounts().find("staff@radika.example")).isEmpty();
        assertThat(accounts().find("manager@lead.example")).isEmpty();

        demo(true).create();
        demo(true).create();

        assertThat(of("staff@radika.example").memberships()).isEqualTo(Map.of("radika", Role.STAFF));
        assertThat(of("administrator@caarts.example").memberships()).isEqualTo(Map.of("caarts", Role.ADMINISTRATOR));
        assertThat(of("both@krivapalanka.example").memberships())
                .isEqualTo(Map.of("spektar", Role.STAFF, "caarts", Role.STAFF));
        assertThat(of("officer@lead.example").oversight()).contains(Role.OFFICER);
        assertThat(of("manager@lead.example").oversight()).contains(Role.MANAGER);
        assertThat(of("auditor@network.example").auditsNetwork()).isTrue();
        assertThat(of("auditor@radika.example").audits()).containsExactly("radika");
        assertThat(accounts().authenticate("staff@radika.example", DemoAccounts.PASSWORD))
                .isPresent();
        assertThat(demo(true).withSecondFactor())
                .contains("administrator@radika.example", "manager@lead.example", "auditor@network.example")
                .doesNotContain("staff@radika.example", "both@krivapalanka.example");
        assertThat(output).as("nothing before the web server runs").doesNotContain(DemoAccounts.PASSWORD);
    }

    private Grants of(String email) {
        return accounts().find(email).flatMap(grants::of).orElseThrow();
    }

    private Accounts accounts() {
        return accounts.orElseThrow();
    }

    private DemoAccounts demo(boolean embedded) {
        var test = TestDatabase.access();
        return new DemoAccounts(
                new DatabaseAccess(test.url(), test.credentials(), embedded), accounts(), roles, tenants);
    }
}

package mk.infocenter.alliances.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.database.DatabaseAccess;
import mk.infocenter.alliances.database.StartFailure;
import mk.infocenter.alliances.database.TestDatabase;
import mk.infocenter.alliances.identity.FirstAccounts.Settings;
import mk.infocenter.alliances.identity.sessions.Factor;
import mk.infocenter.alliances.identity.sessions.Factors;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The first start of a deployment on an external database. */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAccountsTests {

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    NetworkRoles networkRoles;

    @Autowired
    Accounts accounts;

    @Autowired
    RoleManagement roles;

    @Autowired
    TenantRegistry tenants;

    @Autowired
    GrantReader grants;

    @Autowired
    ScopedWork work;

    @TempDir
    Path directory;

    final String email = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void aLeadWithoutManager() {
        work.in(new Scope.Tenant(fixtures.lead()), () -> {
            networkRoles.deleteAll();
            return true;
        });
        // No table of the lead is ever empty.
        fixtures.overseer(Role.OFFICER, null);
    }

    @Test
    void isCreatedWithThePasswordOfTheFile() throws Exception {
        start(email, file(" correct horse\n"));

        var account = accounts.find(email).orElseThrow();
        assertThat(grants.of(account).orElseThrow().oversight()).contains(Role.MANAGER);
        assertThat(accounts.authenticate(email, "correct horse")).contains(account);
        assertThat(new Identified(grants.of(account).orElseThrow(), new Factors(Map.of(Factor.PASSWORD, Instant.now())))
                        .standing())
                .as("the first manager adds a second factor before anything else")
                .isEqualTo(Standing.FACTOR_MISSING);
    }

    @Test
    void twoAreCreatedAndNoThird() throws Exception {
        start(email, file("correct horse"));
        var second = UUID.randomUUID() + "@example.org";
        var third = UUID.randomUUID() + "@example.org";

        start(second, file("correct horse"));
        start(third, file("correct horse"));

        assertThat(accounts.find(second)).isPresent();
        assertThat(accounts.find(third)).isEmpty();
    }

    @Test
    void aShortPasswordStopsTheStart() throws Exception {
        var file = file("too short\n\n\n\n");

        assertThatThrownBy(() -> start(email, file))
                .isInstanceOfSatisfying(
                        StartFailure.class,
                        failure -> assertThat(failure.line())
                                .isEqualTo(
                                        "Alliances did not start: The first manager's password is too short. Write at least"
                                                + " 12 characters into " + file + "."));
        assertThat(accounts.find(email)).isEmpty();
    }

    @Test
    void aPasswordThatOthersWouldGuessStopsTheStart() throws Exception {
        var file = file("Password2026!");

        assertThatThrownBy(() -> start(email, file))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("others would guess");
        assertThat(accounts.find(email)).isEmpty();
    }

    @Test
    void aMissingFileStopsTheStart() {
        var missing = directory.resolve("missing");

        assertThatThrownBy(() -> start(email, missing))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(missing.toString());
        assertThat(accounts.find(email)).isEmpty();
    }

    @Test
    void theLogTellsHowAndNeverThePassword(CapturedOutput output) throws Exception {
        start(null, null);
        assertThat(output).contains("Info-center has no manager yet", "ALLIANCES_FIRST_MANAGER_PASSWORD_FILE");

        start(email, file("correct horse"));
        start(null, null);
        assertThat(output)
                .contains(email + " is a manager of Info-center", "takes two people")
                .doesNotContain("correct horse");
    }

    @Test
    void runsBetweenTheTenantsFilesAndTheWebServer() {
        assertThat(manager(null, null).getPhase()).isPositive().isLessThan(Integer.MAX_VALUE - 2048);
    }

    private void start(@Nullable String address, @Nullable Path file) {
        manager(address, file).start();
    }

    private FirstAccounts manager(@Nullable String address, @Nullable Path file) {
        var external = new DatabaseAccess(
                TestDatabase.access().url(), TestDatabase.access().credentials(), false);
        var demo = new DemoAccounts(external, accounts, roles, tenants);
        return new FirstAccounts(new Settings(address, file), demo, accounts, roles, tenants);
    }

    private Path file(String password) throws Exception {
        return Files.writeString(directory.resolve("password"), password);
    }
}

package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.Browsers.Look;
import mk.infocenter.alliances.Browsers.Visitor;
import mk.infocenter.alliances.archives.OtherDeployment;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.alliances.identity.RoleManagement;
import mk.infocenter.alliances.keys.SealedColumn;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organization comes, prepares itself, goes public, and leaves with all it has. */
@DeploymentTest
class LeavingJourneyTests {

    private static final Duration SOON = Duration.ofSeconds(90);

    /** People of the demonstration, whose codes the pages tell. */
    private static final String ADMINISTRATOR = DemoAccounts.email(Role.ADMINISTRATOR, "majka");

    private static final String SECOND_MANAGER = DemoAccounts.email(Role.ADMINISTRATOR, "ced");

    @LocalServerPort
    int port;

    @TempDir
    Path directory;

    @Autowired
    Accounts accounts;

    @Autowired
    RoleManagement roles;

    @Autowired
    List<SealedColumn> columns;

    @Test
    void anOrganizationComesAndLeaves() throws Exception {
        grant("infocenter", () -> roles.grantNetwork(account(SECOND_MANAGER), Role.MANAGER, null));
        try (var manager = visitor(Look.DESK, DemoAccounts.email(Role.MANAGER, "infocenter"))) {
            invite(manager);
            prepare();
            suspend(manager);
            begin(manager);
            var archive = takeAlong();
            verify(manager, archive);
            manager.go("form[action$=confirmation] button");
            assertThat(manager.text()).contains("another manager");
            assertThat(manager.page.locator("form[action$=confirmation]").count())
                    .as("the same person confirms once")
                    .isZero();
            manager.looksRight("leaving-confirmed");
        }
        try (var second = visitor(Look.DESK, SECOND_MANAGER)) {
            second.open("/network/tenants/guests/leaving");
            second.go("form[action$=confirmation] button");
            await().atMost(SOON).until(() -> {
                second.open("/network/tenants/guests/leaving");
                return second.page.locator("a[href^='/receipts/']").count() == 1;
            });
            second.looksRight("leaving-closed");
            second.go("a[href^='/receipts/']");
            assertThat(second.text()).contains("membership_aud").contains("openssl pkeyutl");
            second.looksRight("receipt");
        }
        try (var visitor = new Visitor(port, Look.PHONE)) {
            assertThat(visitor.page.navigate("/o/guests").status()).isEqualTo(410);
            visitor.looksRight("gone");
            visitor.open("/signing-keys").looksRight("signing-keys");
        }
    }

    private static void invite(Visitor manager) {
        manager.open("/network/tenants/new");
        manager.page.fill("[name=key]", "guests");
        manager.write("name", "mk", "Здружение гости");
        manager.page.fill("[name=seat]", "Битола");
        manager.page.fill("[name=administrator]", "first@guests.example");
        manager.go("main form button.btn-primary");
        assertThat(manager.page.url()).endsWith("/network/tenants/guests");
        assertThat(manager.text()).contains("Invited");
        manager.looksRight("tenant-invited");
        assertThat(manager.page.navigate("/o/guests").status()).isEqualTo(404);
    }

    /** The administrator sees what is open, does it, and lets the organization go public. */
    private void prepare() {
        grant("guests", () -> roles.grant(account(ADMINISTRATOR), Role.ADMINISTRATOR));
        try (var administrator = visitor(Look.PHONE, ADMINISTRATOR)) {
            administrator.open("/guests");
            assertThat(administrator.page.url()).endsWith("/guests/onboarding");
            administrator.looksRight("onboarding");
            assertThat(administrator.page.locator("form[action$=completion]").count())
                    .isZero();
            administrator.go("main a[href$='/sections/about/edit'] >> nth=0");
            administrator.write("summary", "mk", "Ги пречекуваме новите членови.");
            administrator.write("mission", "mk", "Секој да се чувствува како дома.");
            administrator.page.check("input[name=themes] >> nth=0");
            administrator.go("main form button.btn-primary");
            assertThat(administrator.page.url()).doesNotContain("edit");
            administrator.open("/guests/onboarding").go("main a[href$='/sections/contact/edit']");
            administrator.page.fill("[name=email]", "contact@guests.example");
            administrator.go("main form button.btn-primary");
            assertThat(administrator.page.url()).doesNotContain("edit");
            administrator.open("/guests/settings").go("main form[action$='/guests/settings'] button.btn-primary");
            grant("guests", () -> roles.grant(account(DemoAccounts.email(Role.STAFF, "majka")), Role.STAFF));
            administrator.open("/guests/onboarding").looksRight("onboarding-done");
            administrator.go("form[action$=completion] button");
            assertThat(administrator.page.url()).endsWith("/guests/organization");
            assertThat(administrator.page.navigate("/o/guests").status()).isEqualTo(200);
        }
    }

    private static void suspend(Visitor manager) {
        manager.open("/network/tenants/guests");
        manager.page.click("a[data-dialog=decision]");
        manager.page.fill("#decision textarea", "They asked to leave");
        manager.go("#decision form button");
    }

    private static void begin(Visitor manager) {
        manager.open("/network/tenants/guests/leaving").looksRight("leaving-begin");
        manager.page.click("a[data-dialog=begin]");
        manager.go("#begin form button");
        assertThat(manager.page.locator("#begin-wrong").isVisible()).isTrue();
        manager.page.fill("#begin textarea", "The assembly decided so");
        manager.go("#begin form button");
        await().atMost(SOON).until(() -> {
            manager.open("/network/tenants/guests/leaving");
            return manager.page.locator("#statement").count() == 1;
        });
        manager.looksRight("leaving-exported");
    }

    /** The workspace is closed; the archive and its key are there. */
    private Path takeAlong() {
        try (var administrator = visitor(Look.PHONE, ADMINISTRATOR)) {
            assertThat(administrator.page.navigate("/guests/organization").status())
                    .isEqualTo(403);
            administrator.open("/guests/archives").looksRight("archives");
            var file = directory.resolve("archive.zip");
            administrator
                    .page
                    .waitForDownload(() -> administrator.page.press("form[action$=handing-out] button", "Enter"))
                    .saveAs(file);
            administrator.page.click("a[href$='/key']");
            assertThat(administrator.text()).containsPattern("([0-9a-f]{4}-){15}[0-9a-f]{4}");
            administrator.looksRight("archive-key");
            administrator.open("/guests/archives");
            assertThat(administrator.page.locator("form[action$=handing-out]").count())
                    .as("it can be had once")
                    .isZero();
            return file;
        }
    }

    private void verify(Visitor manager, Path archive) throws Exception {
        manager.open("/network/tenants/guests/leaving");
        manager.page.fill("#statement", "{}");
        manager.go("form[action$=verification] button");
        assertThat(manager.page.locator("#statement-wrong").isVisible()).isTrue();
        manager.looksRight("leaving-wrong-statement");
        manager.page.fill(
                "#statement",
                OtherDeployment.of("classpath:db/changelog/master.yaml", columns)
                        .verify(archive));
        manager.go("form[action$=verification] button");
        assertThat(manager.text()).contains(OtherDeployment.NAME);
        manager.looksRight("leaving-verified");
    }

    private void grant(String tenant, Runnable work) {
        TenantContext.in(new Scope.Tenant(tenant), Actor.SYSTEM, () -> {
            work.run();
            return tenant;
        });
    }

    private UUID account(String email) {
        return accounts.find(email).orElseThrow();
    }

    private Visitor visitor(Look look, String email) {
        return new Visitor(port, look).signIn(email);
    }
}

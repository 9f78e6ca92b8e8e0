package mk.infocenter.alliances.settings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import mk.infocenter.alliances.files.FileSamples;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantManagement;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.SignedIn;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PlatformTest
class SettingsPagesTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    TenantRegistry registry;

    @Autowired
    TenantManagement management;

    /** The version of an organization that was invited and then activated. */
    private static final String ACTIVATED = "1";

    private String tenant = "";
    private UUID administrator = new UUID(0, 0);

    @BeforeEach
    void anOrganization() {
        tenant = fixtures.tenant();
        administrator = fixtures.member(tenant, Role.ADMINISTRATOR);
    }

    @Test
    void theOrganizationDecidesHowItAppears() {
        assertThat(get("/settings")).hasStatusOk().bodyText().contains("Test " + tenant, "Decided by Info-center");
        assertThat(save("#b00020", "version", ACTIVATED)).hasStatus(302);

        assertThat(stored().name()).isEqualTo(LocalizedText.of("Ново", "", "New"));
        assertThat(stored().accent()).isEqualTo("#b00020");
        assertThat(stored().modules()).containsExactly("organizations", "activities");
        assertThat(stored().languages()).containsExactly("mk", "en");
        assertThat(stored().seat()).as("Info-center's to decide").isEqualTo("MK-303");
        assertThat(get("/history/tenant/" + tenant)).hasStatusOk().bodyText().contains("Changed the settings");
    }

    @Test
    void whoWasSlowerSeesBothVersions() {
        assertThat(save("#b00020", "version", ACTIVATED)).hasStatus(302);
        assertThat(save("#00b020", "version", ACTIVATED))
                .hasStatus(409)
                .bodyText()
                .contains("#b00020", "#00b020", "name=\"version\" value=\"2\"");
        assertThat(stored().accent()).isEqualTo("#b00020");
    }

    @Test
    void whatIsWrongStandsAtItsField() {
        assertThat(save("red", "version", ACTIVATED)).hasStatus(422).bodyText().contains("accent-wrong");
        assertThat(save("#b00020", "version", ACTIVATED, "modules", "games"))
                .hasStatus(422)
                .bodyText()
                .contains("“games” is not one");
        assertThat(save("#b00020", "version", ACTIVATED, "defaultLanguage", "sq"))
                .hasStatus(422);
    }

    @Test
    void theLogoIsUploadedWrittenAnewRemovedAndBroughtBack() throws Exception {
        assertThat(logo(FileSamples.photograph(1, "41.9981N"), "a.jpg")).hasStatus(302);
        var logo = stored().logo();
        assertThat(logo).isNotNull();
        assertThat(logo(FileSamples.svg(), "a.svg")).hasStatus(422).bodyText().contains("logo-wrong");
        assertThat(logo(FileSamples.pdf(), "a.pdf")).hasStatus(422);

        assertThat(post("/settings/logo/removal")).hasStatus(302);
        assertThat(stored().logo()).isNull();
        assertThat(post("/settings/logo/" + logo + "/restoration")).hasStatus(302);
        assertThat(stored().logo()).isEqualTo(logo);
        assertThat(post("/settings/logo/unknown/restoration")).hasStatus(404);
    }

    /** Once the organization decided itself, a file that changed sets what is Info-center's and nothing else. */
    @Test
    void aFileDoesNotUndoWhatTheOrganizationDecided() {
        configure("first");
        assertThat(stored().accent()).isEqualTo("#34568b");
        assertThat(save("#b00020", "version", currentVersion())).hasStatus(302);

        configure("second");

        assertThat(stored().accent()).isEqualTo("#b00020");
        assertThat(stored().seat()).isEqualTo("MK-303");
    }

    @Test
    void staffDoNotDecideIt() {
        administrator = fixtures.member(tenant, Role.STAFF);
        assertThat(get("/settings")).hasStatus(403);
        assertThat(get("/jobs")).hasStatusOk().bodyText().doesNotContain("/settings\"");
    }

    private void configure(String file) {
        TenantFixtures.inTenant(tenant, Actor.SYSTEM, () -> management.configure(TenantFixtures.details(tenant), file));
    }

    private String currentVersion() {
        return TenantContext.in(new Scope.Tenant(tenant), management::settings).version() + "";
    }

    private TenantSummary stored() {
        return registry.find(tenant).orElseThrow();
    }

    private MvcTestResult save(String accent, String... more) {
        var request = web.post()
                .uri("/" + tenant + "/settings")
                .param("lang", "en")
                .param("name[mk]", "Ново")
                .param("name[en]", "New")
                .param("languages", "mk", "en")
                .param("modules", "activities")
                .param("accent", accent)
                .with(SignedIn.user(administrator.toString()))
                .with(csrf());
        var language = false;
        for (var at = 0; at < more.length; at += 2) {
            language |= more[at].equals("defaultLanguage");
            request.param(more[at], more[at + 1]);
        }
        return (language ? request : request.param("defaultLanguage", "mk")).exchange();
    }

    private MvcTestResult logo(byte[] content, String name) {
        return web.post()
                .uri("/" + tenant + "/settings/logo")
                .multipart()
                .file(new MockMultipartFile("logo", name, "image/png", content))
                .param("lang", "en")
                .with(SignedIn.user(administrator.toString()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String path) {
        return web.get()
                .uri("/" + tenant + path)
                .param("lang", "en")
                .with(SignedIn.user(administrator.toString()))
                .exchange();
    }

    private MvcTestResult post(String path) {
        return web.post()
                .uri("/" + tenant + path)
                .with(SignedIn.user(administrator.toString()))
                .with(csrf())
                .exchange();
    }
}

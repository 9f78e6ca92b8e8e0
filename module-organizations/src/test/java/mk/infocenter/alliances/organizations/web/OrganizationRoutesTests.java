package mk.infocenter.alliances.organizations.web;

import static mk.infocenter.testing.SignedIn.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.audit.History;
import mk.infocenter.alliances.organizations.OrganizationFixtures;
import mk.infocenter.alliances.organizations.OrganizationManagement;
import mk.infocenter.alliances.organizations.Profile;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who gets through to which address and what is saved; the pages themselves are tried with their templates. */
@PlatformTest
class OrganizationRoutesTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    TenantFixtures tenants;

    @Autowired
    OrganizationFixtures fixtures;

    @Autowired
    OrganizationManagement management;

    @Autowired
    History history;

    String tenant = "";

    @BeforeEach
    void anOrganization() {
        tenant = fixtures.organization();
    }

    @Test
    void theAccentIsAStylesheetThatMayStay() {
        assertThat(get("/o/" + tenant + "/accent.css", null))
                .hasStatusOk()
                .hasContentType("text/css;charset=UTF-8")
                .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public")
                .hasBodyTextEqualTo(":root { --tenant: #34568b; }\n");
    }

    @Test
    void theAccentOfNobodyIsNotFound() {
        var encoded = "%" + Integer.toHexString(tenant.charAt(0)) + tenant.substring(1);

        assertThat(get("/o/none/accent.css", null)).hasStatus(404);
        assertThat(get("/o/" + tenant.toUpperCase(Locale.ROOT) + "/accent.css", null))
                .hasStatus(404);
        assertThat(get("/o/" + encoded + "/accent.css", null)).as("encoded").hasStatus(404);
        tenants.suspend(tenant);
        assertThat(get("/o/" + tenant + "/accent.css", null)).as("suspended").hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource(names = {"STAFF", "ADMINISTRATOR"})
    void membersComeToTheirOrganization(Role role) {
        assertThat(get("/" + tenant, tenants.member(tenant, role)))
                .hasStatus(302)
                .hasRedirectedUrl("/" + tenant + "/organization");
    }

    @Test
    void visitorsAreAskedToSignInOnlyWhereThereIsSomething() {
        assertThat(get("/" + tenant, null)).hasStatus(302).redirectedUrl().endsWith("/sign-in");
        assertThat(get("/" + tenant + "/organization/sections/about/edit", null))
                .hasStatus(302)
                .redirectedUrl()
                .endsWith("/sign-in");
        assertThat(get("/none", null)).hasStatus(404);
        assertThat(get("/none/organization", null)).hasStatus(404);
    }

    @Test
    void toStrangersAWorkspaceIsLikeOneThatDoesNotExist() {
        for (var stranger : new UUID[] {
            tenants.person(),
            tenants.member(fixtures.organization(), Role.ADMINISTRATOR),
            tenants.overseer(Role.AUDITOR, null)
        }) {
            for (var path : new String[] {"", "/organization", "/organization/sections/about/edit", "/history"}) {
                assertThat(get("/" + tenant + path, stranger)).hasStatus(404);
                assertThat(get("/none" + path, stranger)).hasStatus(404);
            }
            assertThat(post(tenant, stranger, "Stolen")).hasStatus(404);
        }
        assertThat(own().version()).isZero();
    }

    /** Info-center says why first, and then reads the profile and does not change it. */
    @ParameterizedTest
    @EnumSource(names = {"OFFICER", "MANAGER"})
    void infoCenterReadsTheProfileOnceItIsOpened(Role role) {
        var person = tenants.overseer(role, null);
        assertThat(get("/none/organization", person)).hasStatus(404);
        assertThat(get("/" + tenant + "/organization", person))
                .hasStatus(302)
                .redirectedUrl()
                .startsWith("/network/tenants/" + tenant + "/opening");
        assertThat(post(tenant, person, "Not opened")).hasStatus(404);

        tenants.open(tenant, person, role);

        assertThat(get("/" + tenant, person)).hasStatus(302).hasRedirectedUrl("/" + tenant + "/organization");
        assertThat(get("/" + tenant + "/organization", person))
                .hasStatusOk()
                .bodyText()
                .contains("class=\"outside")
                .doesNotContain("/organization/sections/about/edit");
        assertThat(get("/" + tenant + "/organization/sections/about/edit", person))
                .hasStatus(403);
        assertThat(post(tenant, person, "Not theirs")).hasStatus(403);
        assertThat(own().version()).isZero();
    }

    @Test
    void aSuspendedOrganizationHasNoWorkspace() {
        var member = tenants.member(tenant, Role.ADMINISTRATOR);
        tenants.suspend(tenant);

        assertThat(get("/" + tenant, member)).hasStatus(403);
        assertThat(post(tenant, member, "Too late")).hasStatus(403);
        assertThat(own().version()).isZero();
    }

    /** The routes below an organization match these addresses too, and everybody may enter their own pages. */
    @ParameterizedTest
    @ValueSource(strings = {"/account/organization", "/account/organization/sections/about/edit", "/account/history"})
    void ownPagesAreNoWorkspace(String path) {
        assertThat(get(path, tenants.member(tenant, Role.STAFF))).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/network/organization", "/network/history"})
    void theNetworkIsNoWorkspace(String path) {
        assertThat(get(path, tenants.overseer(Role.MANAGER, null))).hasStatus(404);
    }

    @Test
    void anEditIsSavedUnderThePersonAndTheRequest() {
        var member = tenants.member(tenant, Role.STAFF);

        var response = post(tenant, member, "Saved");

        assertThat(response).hasStatus(302).hasRedirectedUrl("/" + tenant + "/organization/sections/about");
        assertThat(own().about().summary().get("en")).isEqualTo("Saved");
        assertThat(TenantContext.in(new Scope.Tenant(tenant), () -> history.latest(Long.MAX_VALUE, 1)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.useCase()).isEqualTo("edit-profile");
                    assertThat(change.actor()).isEqualTo(member);
                    assertThat(change.role()).isEqualTo(Role.STAFF);
                    assertThat(change.requestId())
                            .isEqualTo(response.getResponse().getHeader("X-Request-Id"));
                });
    }

    @Test
    void anEditWithoutTheTokenOfAFormIsRefused() {
        var member = tenants.member(tenant, Role.STAFF);

        var response = web.post()
                .uri("/" + tenant + "/organization/sections/about/edit")
                .with(user(member.toString()))
                .param("themes", "CULTURE")
                .exchange();

        assertThat(response).hasStatus4xxClientError();
        assertThat(own().version()).isZero();
    }

    @Test
    void theChosenLanguageIsRemembered() {
        assertThat(web.get().uri("/o/" + tenant + "/accent.css?lang=sq").exchange())
                .cookies()
                .hasValue("language", "sq");
        assertThat(web.get().uri("/o/" + tenant + "/accent.css?lang=xx").exchange())
                .cookies()
                .doesNotContainCookie("language");
    }

    private Profile own() {
        return TenantContext.in(new Scope.Tenant(tenant), management::own);
    }

    /** The address goes out as it is, encoded or not. */
    private MvcTestResult get(String path, @Nullable UUID person) {
        var request = web.get().uri(URI.create(path));
        return (person == null ? request : request.with(user(person.toString()))).exchange();
    }

    private MvcTestResult post(String key, UUID person, String summary) {
        return web.post()
                .uri("/" + key + "/organization/sections/about/edit")
                .with(user(person.toString()))
                .with(csrf())
                .param("version", "0")
                .param("summary[en]", summary)
                .param("themes", "CULTURE")
                .exchange();
    }
}

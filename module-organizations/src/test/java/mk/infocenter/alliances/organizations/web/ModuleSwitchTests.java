package mk.infocenter.alliances.organizations.web;

import static mk.infocenter.testing.SignedIn.user;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.identity.AccessTokenManagement;
import mk.infocenter.alliances.organizations.OrganizationFixtures;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantDetails;
import mk.infocenter.alliances.tenancy.TenantManagement;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What an organization without a module has of it: nothing, until it has the module again. */
@PlatformTest
class ModuleSwitchTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    TenantFixtures tenants;

    @Autowired
    OrganizationFixtures fixtures;

    @Autowired
    TenantManagement management;

    @Autowired
    AccessTokenManagement tokens;

    @Test
    void aModuleThatIsOffIsNotThereAndComesBackWithItsData() {
        var tenant = fixtures.organization();
        var staff = tenants.member(tenant, Role.STAFF);
        var words = TenantContext.in(
                new Scope.Tenant(tenant),
                new Actor(staff, Role.STAFF),
                () -> tokens.create("Test", Role.STAFF, 1).words());
        assertAnswers(tenant, staff, words, 200);

        configure(tenant, List.of());
        assertAnswers(tenant, staff, words, 404);
        assertThat(web.get().uri("/" + tenant + "/jobs").with(user(staff.toString())))
                .as("the core is always there, without links to what is not")
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/" + tenant + "/organization\"");

        configure(tenant, List.of("organizations"));
        assertAnswers(tenant, staff, words, 200);
    }

    private void assertAnswers(String tenant, UUID staff, String words, int status) {
        assertThat(web.get().uri("/o/" + tenant)).hasStatus(status);
        assertThat(web.get().uri("/" + tenant + "/organization").with(user(staff.toString())))
                .hasStatus(status);
        assertThat(web.get()
                        .uri("/api/v1/" + tenant + "/organizations")
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + words))
                .hasStatus(status);
    }

    private void configure(String tenant, List<String> modules) {
        var details = TenantFixtures.details(tenant);
        TenantFixtures.inTenant(
                tenant,
                Actor.SYSTEM,
                () -> management.configure(
                        new TenantDetails(
                                tenant,
                                LocalizedText.of("Тест", "Provë", "Test"),
                                details.seat(),
                                details.municipalities(),
                                details.defaultLanguage(),
                                details.languages(),
                                modules,
                                details.accent(),
                                null,
                                false),
                        modules.toString()));
    }
}

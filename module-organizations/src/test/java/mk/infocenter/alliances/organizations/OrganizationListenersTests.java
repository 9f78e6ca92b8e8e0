package mk.infocenter.alliances.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import mk.infocenter.alliances.audit.Change;
import mk.infocenter.alliances.audit.History;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantCreated;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class OrganizationListenersTests {

    @Autowired
    TenantFixtures tenants;

    @Autowired
    OrganizationFixtures fixtures;

    @Autowired
    OrganizationManagement management;

    @Autowired
    Organizations organizations;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    ScopedWork work;

    @Autowired
    History history;

    @Autowired
    JdbcClient database;

    @Test
    void aNewTenantGetsAnEmptyOrganization() {
        var scope = new Scope.Tenant(fixtures.organization());

        var profile = TenantContext.in(scope, management::own);

        assertThat(profile.about().summary().isEmpty()).isTrue();
        assertThat(profile.about().themes()).isEmpty();
        assertThat(TenantContext.in(scope, () -> history.latest(Long.MAX_VALUE, 10)))
                .hasSize(2)
                .first()
                .satisfies(change -> assertThat(change.role()).isEqualTo(Role.SYSTEM))
                .extracting(Change::useCase)
                .isEqualTo("create-organization");
    }

    @Test
    void aKnownTenantGetsTheFactsThatTheDeploymentBringsAlong() {
        var scope = new Scope.Tenant(fixtures.awaited(tenants.tenant("known")));

        var profile = TenantContext.in(scope, management::own);

        assertThat(profile.about().summary()).isEqualTo(LocalizedText.of("Позната", "", "Known"));
        assertThat(profile.about().themes()).containsExactly(Theme.ENVIRONMENT, Theme.CULTURE);
        assertThat(profile.legal().founded()).isEqualTo(1999);
    }

    @Test
    void theSameEventTwiceGivesOne() {
        var tenant = fixtures.organization();
        var scope = new Scope.Tenant(tenant);
        var first = TenantContext.in(scope, management::own).id();

        work.in(scope, () -> {
            events.publishEvent(new TenantCreated(tenant, Actor.SYSTEM));
            return true;
        });

        await().until(() -> completed(tenant) == 2);
        assertThat(work.in(scope, () -> organizations.findAll()))
                .singleElement()
                .extracting(Organization::getId)
                .isEqualTo(first);
    }

    private long completed(String tenant) {
        return database.sql("select count(*) from event_publication where status = 'COMPLETED'"
                        + " and listener_id like '%OrganizationListeners%' and serialized_event like ?")
                .param("%\"" + tenant + "\"%")
                .query(Long.class)
                .single();
    }
}

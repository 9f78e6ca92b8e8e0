package mk.infocenter.alliances.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantManagement;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantStatus;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class OnboardingManagementTests {

    @Autowired
    OnboardingManagement onboarding;

    @Autowired
    TenantManagement tenants;

    @Autowired
    TenantRegistry registry;

    @Autowired
    TenantFixtures fixtures;

    String tenant = "";

    @BeforeEach
    void anInvitedOrganization() {
        tenant = TenantFixtures.freshKey();
        as(Role.OFFICER, () -> tenants.invite(TenantFixtures.details(tenant)));
        fixtures.member(tenant, Role.ADMINISTRATOR);
    }

    @Test
    void itGoesPublicByItselfOnceAllThatIsNeededIsDone() {
        assertThat(open()).containsExactly("settings", "second-person");
        assertThatThrownBy(() -> as(Role.ADMINISTRATOR, onboarding::complete))
                .isInstanceOfSatisfying(
                        TransitionRefused.class,
                        refused -> assertThat(refused.message()).isEqualTo("tenant.guard.tasks-open"));

        fixtures.member(tenant, Role.STAFF);
        as(Role.ADMINISTRATOR, () -> tenants.change(tenants.settings()));

        assertThat(open()).isEmpty();
        assertThatThrownBy(() -> as(Role.STAFF, onboarding::complete)).isInstanceOf(TransitionRefused.class);
        as(Role.ADMINISTRATOR, onboarding::complete);
        assertThat(status()).isEqualTo(TenantStatus.ACTIVE);
    }

    @Test
    void infoCenterNeedNotWait() {
        as(Role.OFFICER, tenants::activate);

        assertThat(status()).isEqualTo(TenantStatus.ACTIVE);
    }

    @Test
    void whileItIsInvitedNobodyFromOutsideSeesIt() {
        var seen = TenantContext.in(new Scope.Public(tenant), () -> registry.page("mk", null, List.of(), 1000));

        assertThat(seen).noneMatch(found -> found.key().equals(tenant));
    }

    private List<String> open() {
        return TenantContext.in(new Scope.Tenant(tenant), onboarding::tasks).open().stream()
                .map(TaskList.Task::key)
                .toList();
    }

    private TenantStatus status() {
        return registry.find(tenant).orElseThrow().status();
    }

    private void as(Role role, Runnable work) {
        TenantFixtures.inTenant(tenant, new Actor(UUID.randomUUID(), role), work);
    }
}

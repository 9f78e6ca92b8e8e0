package mk.infocenter.alliances.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TenantTests {

    @Test
    void onlyAManagerChangesTheStatusAndSaysWhy() {
        assertThat(LifeCycleMatrix.of(Tenant.LIFE_CYCLE, TenantTests::tenant, TenantTests::take))
                .isEqualTo("""
                        ACTIVE suspend SUSPENDED by MANAGER with reason
                        SUSPENDED reactivate ACTIVE by MANAGER with reason""");
    }

    @Test
    void infoCenterAndThePlatformBeginTenants() {
        assertThat(Tenant.LIFE_CYCLE.first().who()).containsExactlyInAnyOrder(Role.OFFICER, Role.MANAGER, Role.SYSTEM);
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> LifeCycleMatrix.as(
                        Role.ADMINISTRATOR,
                        null,
                        new ArrayList<>(),
                        () -> new Tenant(details(Set.of(), "#34568b", false))));
    }

    @Test
    void theLeadStaysActive() {
        var lead = new Tenant(details(Set.of(), "#34568b", true));

        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> suspend(lead))
                .satisfies(refused -> assertThat(refused.message()).isEqualTo("tenant.guard.leads-network"));
        assertThat(lead.status()).isEqualTo(TenantStatus.ACTIVE);
    }

    @Test
    void aFileIsRememberedByItsFingerprint() {
        var tenant = tenant(TenantStatus.ACTIVE);
        assertThat(tenant.wasConfiguredBy("one")).isFalse();

        tenant.configuredBy("one");

        assertThat(tenant.wasConfiguredBy("one")).isTrue();
        assertThat(tenant.wasConfiguredBy("two")).isFalse();
    }

    @Test
    void configuringReplacesAllButTheStatus() {
        var tenant = tenant(TenantStatus.SUSPENDED);

        tenant.configure(details(Set.of("MK-101"), "#000000", false));

        assertThat(tenant).extracting("municipalities").isEqualTo(Set.of("MK-101"));
        assertThat(tenant).extracting("accent").isEqualTo("#000000");
        assertThat(tenant).extracting("status").isEqualTo(TenantStatus.SUSPENDED);
    }

    private static Tenant tenant(TenantStatus status) {
        var tenant = new Tenant(details(Set.of("MK-303", "MK-101"), "#34568b", false));
        if (status == TenantStatus.SUSPENDED) {
            suspend(tenant);
        }
        return tenant;
    }

    private static void suspend(Tenant tenant) {
        LifeCycleMatrix.as(Role.MANAGER, new Reason("No report"), new ArrayList<>(), tenant::suspend);
    }

    private static void take(Tenant tenant, String step) {
        switch (step) {
            case "suspend" -> tenant.suspend();
            case "reactivate" -> tenant.reactivate();
            default -> throw new IllegalArgumentException(step);
        }
    }

    private static TenantDetails details(Set<String> municipalities, String accent, boolean lead) {
        return new TenantDetails(
                "radika",
                LocalizedText.of("Радика", "Radika", "Radika"),
                "MK-303",
                municipalities,
                "mk",
                List.of("mk"),
                List.of(),
                accent,
                null,
                lead);
    }
}

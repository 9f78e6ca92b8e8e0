package mk.infocenter.alliances.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TenantTests {

    @Test
    void aManagerDecidesAndSaysWhyAndAnInvitedOneCompletesItself() {
        assertThat(LifeCycleMatrix.of(Tenant.LIFE_CYCLE, TenantTests::tenant, TenantTests::take))
                .isEqualTo("""
                        INVITED activate ACTIVE by OFFICER, MANAGER, SYSTEM
                        INVITED complete ACTIVE by ADMINISTRATOR
                        ACTIVE suspend SUSPENDED by MANAGER with reason
                        SUSPENDED reactivate ACTIVE by MANAGER with reason
                        SUSPENDED export EXPORTING by MANAGER with reason
                        EXPORTING keep SUSPENDED by MANAGER with reason
                        EXPORTING close CLOSED by MANAGER""");
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
        lead.activate();

        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> suspend(lead))
                .satisfies(refused -> assertThat(refused.message()).isEqualTo("tenant.guard.leads-network"));
        assertThat(lead.status()).isEqualTo(TenantStatus.ACTIVE);
    }

    @Test
    void anInvitedOneDoesNotCompleteWhileTasksAreOpen() {
        var invited = tenant(TenantStatus.INVITED);

        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() ->
                        LifeCycleMatrix.as(Role.ADMINISTRATOR, null, new ArrayList<>(), () -> invited.complete(false)))
                .satisfies(refused -> assertThat(refused.message()).isEqualTo("tenant.guard.tasks-open"));
        assertThat(invited.status()).isEqualTo(TenantStatus.INVITED);
    }

    @Test
    void aClosedOneKeepsItsKeyAndItsNameAlone() {
        assertThat(tenant(TenantStatus.CLOSED))
                .extracting("municipalities", "logo")
                .containsExactly(Set.of(), null);
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
        drive(
                tenant,
                switch (status) {
                    case INVITED -> List.of();
                    case ACTIVE -> List.of("activate");
                    case SUSPENDED -> List.of("activate", "suspend");
                    case EXPORTING -> List.of("activate", "suspend", "export");
                    case CLOSED -> List.of("activate", "suspend", "export", "close");
                });
        return tenant;
    }

    private static void drive(Tenant tenant, List<String> steps) {
        LifeCycleMatrix.as(
                Role.MANAGER, new Reason("A test"), new ArrayList<>(), () -> steps.forEach(step -> take(tenant, step)));
    }

    private static void suspend(Tenant tenant) {
        LifeCycleMatrix.as(Role.MANAGER, new Reason("No report"), new ArrayList<>(), tenant::suspend);
    }

    private static void take(Tenant tenant, String step) {
        switch (step) {
            case "suspend" -> tenant.suspend();
            case "reactivate" -> tenant.reactivate();
            case "activate" -> tenant.activate();
            case "complete" -> tenant.complete(true);
            case "export" -> tenant.export();
            case "keep" -> tenant.keep();
            case "close" -> tenant.close();
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

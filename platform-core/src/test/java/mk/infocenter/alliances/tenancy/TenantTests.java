package mk.infocenter.alliances.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TenantTests {

    static Stream<Arguments> everyStepOfEveryRole() {
        return Arrays.stream(TenantStatus.values())
                .flatMap(from -> Arrays.stream(TenantStatus.values())
                        .flatMap(to -> Arrays.stream(Role.values()).map(role -> Arguments.of(from, to, role))));
    }

    @ParameterizedTest
    @MethodSource("everyStepOfEveryRole")
    void onlyAManagerChangesTheStatusAndOnlyToTheOther(TenantStatus from, TenantStatus to, Role role) {
        var tenant = tenant(from);

        if (role == Role.MANAGER && from != to) {
            become(tenant, to, role);
            assertThat(tenant).extracting("status").isEqualTo(to);
        } else {
            assertThatThrownBy(() -> become(tenant, to, role)).isInstanceOf(TransitionRefused.class);
            assertThat(tenant).extracting("status").isEqualTo(from);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLeadStaysActiveWhoeverDecides(Role role) {
        var lead = new Tenant(details(Set.of(), "#34568b", true));

        for (var status : TenantStatus.values()) {
            assertThatThrownBy(() -> become(lead, status, role))
                    .isInstanceOf(TransitionRefused.class)
                    .hasMessageContaining("leads the network");
        }
        assertThat(lead).extracting("status").isEqualTo(TenantStatus.ACTIVE);
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
            become(tenant, TenantStatus.SUSPENDED, Role.MANAGER);
        }
        return tenant;
    }

    private static void become(Tenant tenant, TenantStatus status, Role role) {
        TenantContext.in(new Scope.Tenant("radika"), new Actor(null, role), () -> {
            switch (status) {
                case ACTIVE -> tenant.reactivate();
                case SUSPENDED -> tenant.suspend();
            }
            return status;
        });
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

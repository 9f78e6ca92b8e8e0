package mk.infocenter.alliances.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LifeCycleMatrix;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import org.junit.jupiter.api.Test;

class NetworkRoleTests {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();

    @Test
    void officersProposeAndManagersDecide() {
        assertThat(LifeCycleMatrix.of(NetworkRole.LIFE_CYCLE, NetworkRoleTests::role, NetworkRoleTests::take))
                .isEqualTo("""
                        PROPOSED confirm ACTIVE by MANAGER, SYSTEM
                        PROPOSED withdraw ENDED by OFFICER, MANAGER
                        ACTIVE end ENDED by MANAGER with reason""");
        assertThat(NetworkRole.LIFE_CYCLE.first().who())
                .containsExactlyInAnyOrder(Role.OFFICER, Role.MANAGER, Role.SYSTEM);
    }

    @Test
    void twoPeopleGiveARole() {
        var proposed = by(ONE, () -> new NetworkRole(PERSON, Role.OFFICER, null));

        assertThat(refusal(ONE, proposed)).isEqualTo("network-role.guard.same-person");
        assertThat(proposed.status()).isEqualTo(NetworkRoleStatus.PROPOSED);
        by(OTHER, () -> {
            proposed.confirm();
            return proposed;
        });
        assertThat(proposed.status()).isEqualTo(NetworkRoleStatus.ACTIVE);
    }

    @Test
    void nobodyConfirmsTheirOwnRole() {
        var proposed = by(ONE, () -> new NetworkRole(OTHER, Role.MANAGER, null));

        assertThat(refusal(OTHER, proposed)).isEqualTo("network-role.guard.own-role");
    }

    private static String refusal(UUID manager, NetworkRole role) {
        var refused = new ArrayList<String>();
        by(manager, () -> {
            assertThatExceptionOfType(TransitionRefused.class)
                    .isThrownBy(role::confirm)
                    .satisfies(failure -> refused.add(failure.message()));
            return role;
        });
        return refused.getFirst();
    }

    private static NetworkRole by(UUID manager, TenantContext.Work<NetworkRole, RuntimeException> work) {
        return TenantContext.in(new Scope.Tenant("infocenter"), new Actor(manager, Role.MANAGER), work);
    }

    private static NetworkRole role(NetworkRoleStatus status) {
        var role = new NetworkRole(PERSON, Role.AUDITOR, "radika");
        if (status == NetworkRoleStatus.ACTIVE) {
            role.confirm();
        } else if (status == NetworkRoleStatus.ENDED) {
            LifeCycleMatrix.as(Role.MANAGER, null, new ArrayList<>(), role::withdraw);
        }
        return role;
    }

    private static void take(NetworkRole role, String step) {
        switch (step) {
            case "confirm" -> role.confirm();
            case "withdraw" -> role.withdraw();
            case "end" -> role.end();
            default -> throw new IllegalArgumentException(step);
        }
    }
}

package mk.infocenter.alliances.identity;

import static mk.infocenter.alliances.tenancy.LifeCycleMatrix.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LifeCycleMatrix;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import org.junit.jupiter.api.Test;

class WayBackTests {

    private static final UUID LOST = UUID.randomUUID();
    private static final UUID MANAGER = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    @Test
    void opensWithAReasonAndIsUsedByItsHolderAlone() {
        assertThat(LifeCycleMatrix.of(WayBack.LIFE_CYCLE, WayBackTests::inState, WayBackTests::take))
                .isEqualTo("""
                        PROPOSED open OPEN by ADMINISTRATOR, MANAGER with reason
                        PROPOSED withdraw WITHDRAWN by ADMINISTRATOR, MANAGER
                        OPEN use USED by PUBLIC
                        OPEN withdraw WITHDRAWN by ADMINISTRATOR, MANAGER""");
    }

    @Test
    void nobodyOpensTheirOwn() {
        var way = proposed(MANAGER, true);
        assertThatThrownBy(() -> by(LOST, Role.MANAGER, way::open))
                .isInstanceOf(TransitionRefused.class)
                .hasMessageContaining("own");
    }

    @Test
    void fourEyesAreOfTwoManagers() {
        var way = proposed(MANAGER, true);
        assertThatThrownBy(() -> by(MANAGER, Role.MANAGER, way::open))
                .isInstanceOf(TransitionRefused.class)
                .hasMessageContaining("same-person");
        assertThatThrownBy(() -> by(UUID.randomUUID(), Role.ADMINISTRATOR, way::open))
                .isInstanceOf(TransitionRefused.class)
                .hasMessageContaining("network");
        assertThat(way.status()).isEqualTo(WayBackStatus.PROPOSED);
    }

    @Test
    void theLinkWorksForADay() {
        var way = inState(WayBackStatus.OPEN);
        assertThat(way.usable(NOW)).isFalse();

        way.issue(NOW);

        assertThat(way.usable(NOW.plus(WayBack.VALID).minusMillis(1))).isTrue();
        assertThat(way.usable(NOW.plus(WayBack.VALID))).isFalse();
    }

    private static WayBack proposed(UUID by, boolean fourEyes) {
        var made = new ArrayList<WayBack>();
        by(by, Role.MANAGER, () -> made.add(new WayBack(LOST, fourEyes)));
        return made.getFirst();
    }

    private static void by(UUID person, Role role, Runnable work) {
        TenantContext.in(new Scope.Tenant("infocenter"), new Actor(person, role), () -> {
            work.run();
            return person;
        });
    }

    private static WayBack inState(WayBackStatus status) {
        var way = proposed(MANAGER, false);
        switch (status) {
            case PROPOSED -> {}
            case OPEN -> open(way);
            case USED -> {
                open(way);
                as(Role.PUBLIC, null, new ArrayList<>(), way::use);
            }
            case WITHDRAWN -> as(Role.MANAGER, null, new ArrayList<>(), way::withdraw);
        }
        return way;
    }

    private static void open(WayBack way) {
        as(Role.MANAGER, new Reason("Known in person"), new ArrayList<>(), way::open);
    }

    private static void take(WayBack way, String step) {
        switch (step) {
            case "open" -> way.open();
            case "use" -> way.use();
            case "withdraw" -> way.withdraw();
            default -> throw new IllegalArgumentException(step);
        }
    }
}

package mk.infocenter.alliances.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LifeCycleMatrix;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantEvent;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class OpeningTests {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    @Test
    void onlyPeopleFromOutsideEndAnOpening() {
        assertThat(LifeCycleMatrix.of(Opening.LIFE_CYCLE, OpeningTests::ofNobody, (opening, _) -> opening.end()))
                .isEqualTo("OPEN end ENDED by OFFICER, MANAGER, AUDITOR");
    }

    @Test
    void onlyPeopleFromOutsideBeginOne() {
        assertThat(Opening.LIFE_CYCLE.first().who())
                .containsExactlyInAnyOrder(Role.OFFICER, Role.MANAGER, Role.AUDITOR);
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> opening(Role.ADMINISTRATOR, UUID.randomUUID(), new ArrayList<>()));
    }

    @Test
    void nobodyEndsAnotherPersonsOpening() {
        var opening = opening(Role.OFFICER, UUID.randomUUID(), new ArrayList<>());

        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(() -> LifeCycleMatrix.as(Role.OFFICER, null, new ArrayList<>(), opening::end))
                .satisfies(refused -> assertThat(refused.message()).isEqualTo("opening.guard.not-own"));
        assertThat(opening.status()).isEqualTo(OpeningStatus.OPEN);
    }

    @Test
    void itEndsByItself() {
        var opening = opening(Role.AUDITOR, UUID.randomUUID(), new ArrayList<>());

        assertThat(opening.live(NOON)).isTrue();
        assertThat(opening.live(NOON.plus(Duration.ofMinutes(29)))).isTrue();
        assertThat(opening.live(NOON.plus(Duration.ofMinutes(30)))).isFalse();
    }

    @Test
    void theEndIsAnnounced() {
        var announced = new ArrayList<TenantEvent>();
        var opening = ofNobody(OpeningStatus.OPEN);

        LifeCycleMatrix.as(Role.MANAGER, null, announced, opening::end);

        assertThat(announced)
                .containsExactly(new RecordsClosed("radika", new Actor(null, Role.MANAGER), opening.getId()));
    }

    /** The matrix acts without an account, so the guard must find none. */
    private static Opening ofNobody(OpeningStatus status) {
        var opening = opening(Role.OFFICER, UUID.randomUUID(), new ArrayList<>());
        ReflectionTestUtils.setField(opening, "accountId", null);
        if (status == OpeningStatus.ENDED) {
            LifeCycleMatrix.as(Role.OFFICER, null, new ArrayList<>(), opening::end);
        }
        return opening;
    }

    private static Opening opening(Role role, UUID account, List<TenantEvent> announced) {
        var opened = new ArrayList<Opening>();
        LifeCycleMatrix.as(
                role,
                null,
                announced,
                () -> opened.add(
                        new Opening(new Actor(account, role), new Reason("A visit"), NOON, Duration.ofMinutes(30))));
        return opened.getFirst();
    }
}

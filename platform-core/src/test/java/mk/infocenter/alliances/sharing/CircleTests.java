package mk.infocenter.alliances.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LifeCycleMatrix;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import org.junit.jupiter.api.Test;

class CircleTests {

    @Test
    void goesThroughItsLifeCycle() {
        assertThat(LifeCycleMatrix.of(Circle.LIFE_CYCLE, CircleTests::inState, (circle, step) -> {
                    switch (step) {
                        case "offer-lead" -> circle.offer("successor", UUID.randomUUID());
                        case "keep-lead" -> circle.keep(false);
                        default -> circle.dissolve();
                    }
                }))
                .isEqualTo("""
                        LEADING offer-lead OFFERED by ADMINISTRATOR
                        LEADING dissolve DISSOLVED by ADMINISTRATOR, SYSTEM with reason
                        OFFERED keep-lead LEADING by ADMINISTRATOR""");
    }

    @Test
    void anInvitationGoesThroughItsLifeCycle() {
        assertThat(LifeCycleMatrix.of(
                        CircleInvitation.LIFE_CYCLE,
                        state -> {
                            var invitation = as(
                                    () -> new CircleInvitation(inState(CircleStatus.LEADING), "m", UUID.randomUUID()));
                            invitation.enter(state, java.time.Instant.EPOCH);
                            return invitation;
                        },
                        (invitation, _) -> invitation.remove()))
                .isEqualTo("INVITED remove REMOVED by ADMINISTRATOR, SYSTEM with reason");
    }

    @Test
    void anAnswerGoesThroughItsLifeCycle() {
        assertThat(LifeCycleMatrix.of(
                        CircleMembership.LIFE_CYCLE,
                        state -> {
                            var membership = as(() -> new CircleMembership("a/b", UUID.randomUUID()));
                            membership.enter(state, java.time.Instant.EPOCH);
                            return membership;
                        },
                        (membership, step) -> {
                            switch (step) {
                                case "accept" -> membership.accept();
                                case "decline" -> membership.decline();
                                default -> membership.leave();
                            }
                        }))
                .isEqualTo("""
                        ANSWERING accept ACCEPTED by ADMINISTRATOR
                        ANSWERING decline DECLINED by ADMINISTRATOR with reason
                        ACCEPTED leave LEFT by ADMINISTRATOR, SYSTEM with reason""");
    }

    private static Circle inState(CircleStatus status) {
        var circle = as(() -> Circle.begun(LocalizedText.of("Круг", "Rreth", "Circle")));
        circle.enter(status, java.time.Instant.EPOCH);
        return circle;
    }

    static <T> T as(java.util.function.Supplier<T> work) {
        var made = new ArrayList<T>();
        LifeCycleMatrix.as(Role.ADMINISTRATOR, new Reason("Because"), new ArrayList<>(), () -> made.add(work.get()));
        return made.getFirst();
    }
}

package mk.infocenter.alliances.tenancy;

import static mk.infocenter.alliances.tenancy.LifeCycleMatrix.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import mk.infocenter.alliances.tenancy.TransitionRefused.Why;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The mechanism, tried on a letter that is written, sent and answered. */
class LifeCycleTests {

    private final List<TenantEvent> announced = new ArrayList<>();

    @Test
    void theTableSaysWhoMayTakeWhichStepFromWhere() {
        assertThat(LifeCycleMatrix.of(Letter.LIFE_CYCLE, Letter::new, Letter::take))
                .isEqualTo("""
                        DRAFT send SENT by STAFF, ADMINISTRATOR
                        DRAFT withdraw WITHDRAWN by ADMINISTRATOR with reason
                        SENT withdraw WITHDRAWN by ADMINISTRATOR with reason
                        SENT answer ANSWERED by PUBLIC, SYSTEM""");
    }

    @Test
    void aRecordBeginsInTheFirstState() {
        var letter = new Letter(State.ANSWERED);
        as(Role.STAFF, null, announced, () -> Letter.LIFE_CYCLE.begin(letter));
        assertThat(letter.status()).isEqualTo(State.DRAFT);
        assertThat(letter.since).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void onlyWhoMayBeginsOne() {
        assertThatExceptionOfType(TransitionRefused.class)
                .isThrownBy(
                        () -> as(Role.AUDITOR, null, announced, () -> Letter.LIFE_CYCLE.begin(new Letter(State.DRAFT))))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(Why.ROLE));
    }

    @Test
    void aRefusalSaysWhy() {
        assertThat(refusal(State.SENT, "send", Role.STAFF)).isEqualTo("refused.STATE");
        assertThat(refusal(State.DRAFT, "send", Role.OFFICER)).isEqualTo("refused.ROLE");
        assertThat(refusal(State.DRAFT, "withdraw", Role.ADMINISTRATOR)).isEqualTo("refused.REASON");
        var empty = new Letter(State.DRAFT);
        empty.text = "";
        assertThat(refusal(empty, "send", Role.STAFF)).isEqualTo("letter.guard.empty");
    }

    @Test
    void aStepAnnouncesItsEvent() {
        var letter = new Letter(State.DRAFT);
        as(Role.STAFF, null, announced, () -> letter.take("send"));
        assertThat(announced).containsExactly(new Sent("radika", new Actor(null, Role.STAFF)));
    }

    @Test
    void aRefusedStepAnnouncesNothing() {
        refusal(State.SENT, "send", Role.STAFF);
        assertThat(announced).isEmpty();
    }

    @Test
    void eventsAreAnnouncedInUseCasesOnly() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TenantContext.announce(new Sent("radika", Actor.SYSTEM)))
                .withMessageContaining("use cases");
    }

    @Test
    void offersWhatTheActorCouldDoNowAndWhatStandsInTheWay() {
        var letter = new Letter(State.DRAFT);
        assertThat(offers(letter, Role.ADMINISTRATOR))
                .containsExactly(
                        new Step.Offer("send", false, false, "letter.step.send"),
                        new Step.Offer("withdraw", true, false, "letter.step.withdraw"));
        letter.text = "";
        assertThat(offers(letter, Role.STAFF))
                .containsExactly(new Step.Offer("send", false, true, "letter.guard.empty"));
        assertThat(offers(letter, Role.AUDITOR)).isEmpty();
    }

    @Test
    void anUnknownStepIsAProgrammingError() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Letter(State.DRAFT).take("burn"));
    }

    @Test
    void aStepThatNobodyMayTakeIsRefusedWithTheTable() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LifeCycle.<State, Letter>of("letter", State.DRAFT, Role.STAFF)
                        .step("send", State.DRAFT, State.SENT)
                        .end())
                .withMessageContaining("Nobody may send");
    }

    @Test
    void twoStepsOfOneNameAreRefusedWithTheTable() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LifeCycle.<State, Letter>of("letter", State.DRAFT, Role.STAFF)
                        .step("send", State.DRAFT, State.SENT)
                        .by(Role.STAFF)
                        .step("send", State.SENT, State.ANSWERED)
                        .by(Role.STAFF)
                        .end())
                .withMessageContaining("two steps send");
    }

    private List<Step.Offer> offers(Letter letter, Role role) {
        var offers = new ArrayList<Step.Offer>();
        as(role, null, announced, () -> offers.addAll(Letter.LIFE_CYCLE.offers(letter)));
        return offers;
    }

    private @Nullable String refusal(State state, String step, Role role) {
        return refusal(new Letter(state), step, role);
    }

    private @Nullable String refusal(Letter letter, String step, Role role) {
        try {
            as(role, null, announced, () -> letter.take(step));
            return null;
        } catch (TransitionRefused refused) {
            return refused.message();
        }
    }

    enum State {
        DRAFT,
        SENT,
        ANSWERED,
        WITHDRAWN
    }

    record Sent(String tenant, Actor actor) implements TenantEvent {}

    static class Letter implements Staged<State> {

        static final LifeCycle<State, Letter> LIFE_CYCLE = LifeCycle.<State, Letter>of(
                        "letter", State.DRAFT, Role.STAFF)
                .step("send", State.DRAFT, State.SENT)
                .by(Role.STAFF)
                .unless("empty", letter -> letter.text.isEmpty())
                .announcing(_ -> new Sent(TenantContext.requiredTenant(), TenantContext.actor()))
                .step("withdraw", EnumSet.of(State.DRAFT, State.SENT), State.WITHDRAWN)
                .by(Role.ADMINISTRATOR)
                .withReason()
                .step("answer", State.SENT, State.ANSWERED)
                .by(Role.PUBLIC, Role.SYSTEM)
                .end();

        private State status;
        private Instant since = Instant.EPOCH;
        private String text = "To the mayor";

        Letter(State status) {
            this.status = status;
        }

        void take(String step) {
            LIFE_CYCLE.take(step, this);
        }

        @Override
        public State status() {
            return status;
        }

        @Override
        public void enter(State status, Instant since) {
            this.status = status;
            this.since = since;
        }
    }
}

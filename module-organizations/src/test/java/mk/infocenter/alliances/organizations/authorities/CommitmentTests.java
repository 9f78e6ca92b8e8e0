package mk.infocenter.alliances.organizations.authorities;

import static mk.infocenter.alliances.organizations.authorities.CommitmentStatus.BROKEN;
import static mk.infocenter.alliances.organizations.authorities.CommitmentStatus.DUE;
import static mk.infocenter.alliances.organizations.authorities.CommitmentStatus.KEPT;
import static mk.infocenter.alliances.organizations.authorities.CommitmentStatus.PARTLY_KEPT;
import static mk.infocenter.alliances.organizations.authorities.CommitmentStatus.PROMISED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.organizations.CommitmentDue;
import mk.infocenter.alliances.organizations.CommitmentReopened;
import mk.infocenter.alliances.organizations.CommitmentSettled;
import mk.infocenter.alliances.tenancy.LifeCycleMatrix;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommitmentTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final LocalDate LATER = TODAY.plusDays(30);
    private static final LocalizedText WORDS = LocalizedText.of("Збор", "Fjalë", "Word");
    private static final List<String> LINKS = List.of("https://proof.example/minutes");
    private static final AuthorityView BODY = new AuthorityView(
            "lead", UUID.randomUUID(), 0, AuthorityKind.MAYOR, "MK-109", WORDS, AuthorityStatus.LISTED, null);

    private final List<TenantEvent> announced = new ArrayList<>();

    @Test
    void goesThroughItsLifeCycle() {
        assertThat(LifeCycleMatrix.of(Commitment.LIFE_CYCLE, CommitmentTests::inState, CommitmentTests::take))
                .isEqualTo("""
                        PROMISED revise PROMISED by STAFF, ADMINISTRATOR
                        PROMISED fall-due DUE by STAFF, ADMINISTRATOR, SYSTEM
                        PROMISED keep KEPT by STAFF, ADMINISTRATOR
                        PROMISED withdraw WITHDRAWN by ADMINISTRATOR with reason
                        DUE correct DUE by STAFF, ADMINISTRATOR
                        DUE postpone PROMISED by STAFF, ADMINISTRATOR with reason
                        DUE keep KEPT by STAFF, ADMINISTRATOR
                        DUE keep-partly PARTLY_KEPT by STAFF, ADMINISTRATOR
                        DUE break BROKEN by STAFF, ADMINISTRATOR
                        DUE withdraw WITHDRAWN by ADMINISTRATOR with reason
                        KEPT reopen PROMISED by ADMINISTRATOR with reason
                        PARTLY_KEPT reopen PROMISED by ADMINISTRATOR with reason
                        BROKEN reopen PROMISED by ADMINISTRATOR with reason""");
    }

    @Test
    void saysWhatCameOfIt() {
        var commitment = inState(DUE);
        as(Role.STAFF, null, () -> commitment.settle(0, outcome(PARTLY_KEPT), false, TODAY));

        var details = commitment.details();
        assertThat(details.settledOn()).isEqualTo(TODAY);
        assertThat(details.reason()).isEqualTo(WORDS);
        assertThat(details.links()).isEqualTo(LINKS);
        assertThat(announced)
                .singleElement()
                .isInstanceOfSatisfying(
                        CommitmentSettled.class,
                        event -> assertThat(event.commitment()).isEqualTo(commitment.getId()));
    }

    @Test
    void isOpenAgainAndDueWhereItsDayHasCome() {
        var commitment = inState(BROKEN);
        as(Role.ADMINISTRATOR, new Reason("It was done"), () -> commitment.reopen(LATER));

        assertThat(commitment.status()).isEqualTo(DUE);
        assertThat(commitment.details().settledOn()).isNull();
        assertThat(announced).hasExactlyElementsOfTypes(CommitmentReopened.class, CommitmentDue.class);

        var early = inState(KEPT);
        as(Role.ADMINISTRATOR, new Reason("It was not"), () -> early.reopen(TODAY));
        assertThat(early.status()).isEqualTo(PROMISED);
    }

    @Test
    void needsProof() {
        var commitment = inState(DUE);
        assertThat(wrong(() -> commitment.settle(0, new Outcome(KEPT, WORDS, List.of(" ")), false, TODAY)))
                .isEqualTo("links commitment.proof.missing");
        as(Role.STAFF, null, () -> commitment.settle(0, new Outcome(KEPT, WORDS, List.of()), true, TODAY));
        assertThat(commitment.status()).isEqualTo(KEPT);
    }

    @Test
    void linksLeadToPagesOfTheWeb() {
        for (var link : List.of("javascript:alert(1)", "proof.example", "ftp://proof.example/", "https:///x", "a b")) {
            assertThat(wrong(() -> new Outcome(KEPT, WORDS, List.of(link))))
                    .as(link)
                    .isEqualTo("links commitment.links.wrong");
        }
        assertThat(wrong(() -> new Outcome(DUE, WORDS, LINKS))).isEqualTo("verdict commitment.verdict.missing");
        assertThat(wrong(() -> new Outcome(KEPT, LocalizedText.EMPTY, LINKS)))
                .isEqualTo("reason commitment.reason.missing");
    }

    /** A day that is over is either a slip of the pen or a promise of earlier, which then was made before it. */
    @Test
    void aDayThatIsOverGetsAClearAnswer() {
        var over = TODAY.minusDays(1);
        assertThat(wrong(() -> made(text(TODAY.minusDays(9), over, false)))).isEqualTo("due commitment.due.past");
        assertThat(wrong(() -> made(text(over, over, true)))).isEqualTo("promisedOn commitment.promised.not-before");
        assertThat(wrong(() -> made(text(TODAY.minusDays(9), TODAY, true)))).isEqualTo("due commitment.due.not-past");
        assertThat(wrong(() -> made(text(TODAY.plusDays(1), LATER, false))))
                .isEqualTo("promisedOn commitment.promised.future");

        assertThat(made(text(TODAY.minusDays(9), over, true)).status()).isEqualTo(DUE);
        assertThat(made(text(TODAY, TODAY, false)).status()).isEqualTo(PROMISED);
    }

    @Test
    void onceDueItsDayIsPostponedWithTheReason() {
        var commitment = inState(DUE);
        var text = text(TODAY.minusDays(9), TODAY.plusDays(90), false);
        assertThat(wrong(() -> commitment.edit(0, text, BODY, LATER))).isEqualTo("due commitment.due.postpone");
        as(Role.STAFF, null, () -> commitment.edit(0, text(TODAY.minusDays(8), LATER, false), BODY, LATER.plusDays(1)));
        assertThat(commitment.details().text().promisedOn()).isEqualTo(TODAY.minusDays(8));

        as(
                Role.STAFF,
                new Reason("The council moved it"),
                () -> assertThatThrownBy(() -> commitment.postpone(LATER, LATER))
                        .isInstanceOf(InvalidField.class));
        var other = inState(DUE);
        as(Role.STAFF, new Reason("The council moved it"), () -> other.postpone(LATER.plusDays(1), LATER));
        assertThat(other.status()).isEqualTo(PROMISED);
    }

    @Test
    void whatIsWithdrawnIsNotPublic() {
        var commitment = inState(PROMISED);
        commitment.publish(true);
        as(Role.ADMINISTRATOR, new Reason("A mistake"), commitment::withdraw);
        commitment.publish(true);
        assertThat(commitment.details().published()).isFalse();
    }

    private static String wrong(Runnable step) {
        var said = new ArrayList<String>();
        LifeCycleMatrix.as(Role.STAFF, null, new ArrayList<>(), () -> {
            try {
                step.run();
            } catch (InvalidField e) {
                said.add(e.field() + " " + e.message());
            }
        });
        return String.join(", ", said);
    }

    private void as(Role role, @Nullable Reason reason, Runnable work) {
        LifeCycleMatrix.as(role, reason, announced, work);
    }

    private static CommitmentText text(LocalDate promised, LocalDate due, boolean alreadyDue) {
        return new CommitmentText(BODY.id(), null, WORDS, promised, due, alreadyDue, null, null);
    }

    private static Commitment made(CommitmentText text) {
        var made = new ArrayList<Commitment>();
        LifeCycleMatrix.as(Role.STAFF, null, new ArrayList<>(), () -> made.add(new Commitment(text, BODY, TODAY)));
        return made.getFirst();
    }

    private static Outcome outcome(CommitmentStatus verdict) {
        return new Outcome(verdict, WORDS, LINKS);
    }

    private static Commitment inState(CommitmentStatus status) {
        var commitment = made(text(TODAY.minusDays(9), LATER, false));
        LifeCycleMatrix.as(Role.ADMINISTRATOR, new Reason("Because"), new ArrayList<>(), () -> {
            switch (status) {
                case PROMISED -> {}
                case DUE -> commitment.fallDue(LATER);
                case WITHDRAWN -> commitment.withdraw();
                case KEPT -> commitment.settle(0, outcome(KEPT), false, TODAY);
                case PARTLY_KEPT, BROKEN -> {
                    commitment.fallDue(LATER);
                    commitment.settle(0, outcome(status), false, TODAY);
                }
            }
        });
        return commitment;
    }

    private static void take(Commitment commitment, String step) {
        switch (step) {
            case "revise" -> commitment.revise(0, text(TODAY.minusDays(9), LATER, false), BODY, TODAY);
            case "correct" -> commitment.correct(0, text(TODAY.minusDays(9), LATER, false), BODY);
            case "fall-due" -> commitment.fallDue(LATER);
            case "postpone" -> commitment.postpone(LATER.plusDays(9), LATER);
            case "keep" -> commitment.settle(0, outcome(KEPT), false, TODAY);
            case "keep-partly" -> commitment.settle(0, outcome(PARTLY_KEPT), false, TODAY);
            case "break" -> commitment.settle(0, outcome(BROKEN), false, TODAY);
            case "reopen" -> commitment.reopen(TODAY);
            case "withdraw" -> commitment.withdraw();
            default -> throw new AssertionError(step);
        }
    }
}

package mk.infocenter.alliances.organizations.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.organizations.AssessmentAgreed;
import mk.infocenter.alliances.tenancy.LifeCycleMatrix;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.tenancy.TenantEvent;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssessmentTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Reason REASON = new Reason("Because");
    private static final LocalizedText WORDS = LocalizedText.of("Збор", "Fjalë", "Word");
    private static final RubricDetails RUBRIC = new RubricDetails(
            new RubricSummary(UUID.randomUUID(), 1, RubricStatus.PUBLISHED, Instant.EPOCH),
            List.of(capacity("FINANCE", 3), capacity("PEOPLE", 2)));

    private final List<TenantEvent> announced = new ArrayList<>();

    @Test
    void goesThroughItsLifeCycle() {
        assertThat(LifeCycleMatrix.of(Assessment.LIFE_CYCLE, AssessmentTests::inState, AssessmentTests::take))
                .isEqualTo("""
                        REQUESTED open SCORING by OFFICER
                        REQUESTED withdraw CANCELLED by STAFF, ADMINISTRATOR with reason
                        REQUESTED cancel CANCELLED by OFFICER with reason
                        SCORING score SCORING by STAFF, ADMINISTRATOR
                        SCORING submit SUBMITTED by STAFF, ADMINISTRATOR
                        SCORING cancel CANCELLED by OFFICER with reason
                        SUBMITTED return SCORING by OFFICER with reason
                        SUBMITTED discuss DISCUSSED by OFFICER
                        SUBMITTED cancel CANCELLED by OFFICER with reason
                        DISCUSSED return SCORING by OFFICER with reason
                        DISCUSSED discuss DISCUSSED by OFFICER
                        DISCUSSED weigh DISCUSSED by OFFICER
                        DISCUSSED propose PROPOSED by OFFICER
                        DISCUSSED cancel CANCELLED by OFFICER with reason
                        PROPOSED object DISCUSSED by ADMINISTRATOR with reason
                        PROPOSED confirm AGREED by ADMINISTRATOR
                        PROPOSED cancel CANCELLED by OFFICER with reason
                        AGREED close CLOSED by OFFICER""");
    }

    @Test
    void isSubmittedWhole() {
        var round = inState(AssessmentStatus.SCORING);
        as(Role.STAFF, null, () -> round.score(0, Map.of("PEOPLE", new SelfScore(2, " "))));

        assertThat(refused(Role.STAFF, null, round::submit)).isEqualTo("assessment.guard.unscored");
        as(Role.STAFF, null, () -> round.score(0, Map.of("PEOPLE", new SelfScore(2, "A list"))));
        as(Role.STAFF, null, round::submit);
        assertThat(round.details().holder()).isEqualTo(Holder.NETWORK);
    }

    @Test
    void isProposedWhole() {
        var round = inState(AssessmentStatus.DISCUSSED);
        as(Role.OFFICER, null, () -> round.weigh(0, Map.of("PEOPLE", new AgreedScore(null, ""))));

        assertThat(refused(Role.OFFICER, null, round::propose)).isEqualTo("assessment.guard.unweighed");
    }

    /** What the organization said of itself stays beside what was agreed. */
    @Test
    void keepsBothLevels() {
        var round = inState(AssessmentStatus.AGREED);
        var finance = round.details().levels().byCapacity().get("FINANCE");

        assertThat(finance).isEqualTo(new Levels.Level(3, 4, 2));
        assertThat(Objects.requireNonNull(finance).gap()).isTrue();
        assertThat(round.details().levels().gaps()).containsExactly("FINANCE");
        assertThat(round.details().agreedOn()).isEqualTo(DAY);
    }

    @Test
    void tellsThatBothSidesAgreed() {
        var round = inState(AssessmentStatus.PROPOSED);
        as(Role.ADMINISTRATOR, null, () -> round.confirm(0, DAY));

        assertThat(announced)
                .singleElement()
                .isInstanceOfSatisfying(
                        AssessmentAgreed.class,
                        event -> assertThat(event.assessment()).isEqualTo(round.getId()));
    }

    @Test
    void isClosedOnceEachGapIsPlanned() {
        var round = inState(AssessmentStatus.AGREED);

        assertThat(round.details().holder()).isEqualTo(Holder.ORGANIZATION);
        assertThat(refused(Role.OFFICER, null, () -> round.close(Set.of("PEOPLE"))))
                .isEqualTo("assessment.guard.unplanned");
        as(Role.OFFICER, null, () -> round.close(Set.of("FINANCE")));
        assertThat(round.status()).isEqualTo(AssessmentStatus.CLOSED);
        assertThat(round.details().due()).isNull();
    }

    @Test
    void saysWhyItCameBackUntilItGoesOn() {
        var round = inState(AssessmentStatus.SUBMITTED);
        as(Role.OFFICER, REASON, round::sendBack);
        assertThat(round.details().returned()).isEqualTo("Because");
        assertThat(round.details().holder()).isEqualTo(Holder.ORGANIZATION);
        as(Role.STAFF, null, round::submit);
        assertThat(round.details().returned()).isNull();
    }

    @Test
    void takesNoLevelOrCapacityThatIsNone() {
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> new SelfScore(5, ""));
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> new AgreedScore(0, ""));
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> new SelfScore(1, "x".repeat(2001)));
        var round = inState(AssessmentStatus.SCORING);
        as(
                Role.STAFF,
                null,
                () -> assertThatExceptionOfType(InvalidField.class)
                        .isThrownBy(() -> round.score(0, Map.of("MAGIC", new SelfScore(1, "")))));
    }

    @Test
    void isScoredAsItWasSeen() {
        var round = inState(AssessmentStatus.SCORING);
        as(
                Role.STAFF,
                null,
                () -> assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> round.score(3, Map.of())));
    }

    @Test
    void tagsInEvidenceAreTakenOut() {
        var round = inState(AssessmentStatus.SCORING);
        as(
                Role.STAFF,
                null,
                () -> round.score(0, Map.of("PEOPLE", new SelfScore(1, "<b>List</b> of [roles](https://x.mk)"))));

        assertThat(round.details().grounds().of("PEOPLE").evidence()).isEqualTo("List of [roles](https://x.mk)");
    }

    private void as(Role role, @Nullable Reason reason, Runnable work) {
        LifeCycleMatrix.as(role, reason, announced, work);
    }

    private String refused(Role role, @Nullable Reason reason, Runnable work) {
        var messages = new ArrayList<String>();
        as(
                role,
                reason,
                () -> assertThatExceptionOfType(TransitionRefused.class)
                        .isThrownBy(work::run)
                        .satisfies(failure -> messages.add(failure.message())));
        return messages.getFirst();
    }

    private static CapacityDetails capacity(String code, int target) {
        return new CapacityDetails(
                UUID.randomUUID(),
                0,
                code,
                new CapacityText(WORDS, WORDS, List.of(WORDS, WORDS, WORDS, WORDS), target));
    }

    /** A round in the state, with everything that no guard forbids anything: of two capacities one has a gap. */
    private static Assessment inState(AssessmentStatus status) {
        var made = new ArrayList<Assessment>();
        LifeCycleMatrix.as(Role.STAFF, null, new ArrayList<>(), () -> made.add(new Assessment(1, RUBRIC)));
        var round = made.getFirst();
        if (status == AssessmentStatus.CANCELLED) {
            drive(round, Role.OFFICER, "cancel");
            return round;
        }
        for (var step : List.of("open", "score", "submit", "discuss", "weigh", "propose", "confirm", "close")) {
            if (round.status() == status && !(step.equals("score") || step.equals("weigh"))) {
                break;
            }
            var role = switch (step) {
                case "score", "submit" -> Role.STAFF;
                case "confirm" -> Role.ADMINISTRATOR;
                default -> Role.OFFICER;
            };
            drive(round, role, step);
        }
        return round;
    }

    private static void drive(Assessment round, Role role, String step) {
        LifeCycleMatrix.as(role, REASON, new ArrayList<>(), () -> take(round, step));
    }

    private static void take(Assessment round, String step) {
        switch (step) {
            case "open" -> round.open(DAY);
            case "withdraw" -> round.withdraw();
            case "score" ->
                round.score(0, Map.of("FINANCE", new SelfScore(4, "A budget"), "PEOPLE", new SelfScore(2, "A list")));
            case "submit" -> round.submit();
            case "return" -> round.sendBack();
            case "discuss" -> round.discuss(0, DAY, "We talked");
            case "weigh" ->
                round.weigh(0, Map.of("FINANCE", new AgreedScore(2, "No budget"), "PEOPLE", new AgreedScore(2, "")));
            case "propose" -> round.propose();
            case "object" -> round.object();
            case "confirm" -> round.confirm(0, DAY);
            case "close" -> round.close(Set.of("FINANCE"));
            case "cancel" -> round.cancel();
            default -> throw new IllegalArgumentException(step);
        }
    }
}

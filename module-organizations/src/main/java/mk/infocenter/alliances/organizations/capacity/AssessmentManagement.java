package mk.infocenter.alliances.organizations.capacity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.UseCase;
import mk.infocenter.alliances.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The assessment rounds of the organization in scope. What Info-center decides about them is a row of that organization,
 * too: an officer's page binds its scope around one call of this, with the officer as actor.
 */
@Service
public class AssessmentManagement {

    private final Assessments assessments;
    private final PlanItems items;
    private final RubricDirectory rubrics;
    private final Clock clock;

    AssessmentManagement(Assessments assessments, PlanItems items, RubricDirectory rubrics, Clock clock) {
        this.assessments = assessments;
        this.items = items;
        this.rubrics = rubrics;
        this.clock = clock;
    }

    /** The organization asks for a round; fails with {@link InvalidField} where one goes on or no rubric is published. */
    @UseCase("request-assessment")
    @Transactional
    public AssessmentDetails request() {
        return assessments.saveAndFlush(begun()).details();
    }

    /** Info-center begins a round by itself, in which the organization scores itself until the day. */
    @UseCase("open-assessment")
    @Transactional
    public AssessmentDetails open(LocalDate until) {
        checkAhead(until);
        var assessment = begun();
        assessment.open(until);
        return assessments.saveAndFlush(assessment).details();
    }

    /** Info-center agrees to a round that was asked for. */
    @UseCase("open-assessment")
    @Transactional
    public void open(UUID id, LocalDate until) {
        checkAhead(until);
        own(id).open(until);
    }

    @UseCase("withdraw-assessment")
    @Transactional
    public void withdraw(UUID id, Reason reason) {
        own(id).withdraw();
    }

    /** Keeps the scores as they are so far; they are submitted once they are whole. */
    @UseCase("score-assessment")
    @Transactional
    public AssessmentDetails score(UUID id, int seen, Map<String, SelfScore> scores) {
        var assessment = own(id);
        assessment.score(seen, scores);
        return assessments.saveAndFlush(assessment).details();
    }

    @UseCase("submit-assessment")
    @Transactional
    public AssessmentDetails submit(UUID id) {
        var assessment = own(id);
        assessment.submit();
        return assessments.saveAndFlush(assessment).details();
    }

    @UseCase("return-assessment")
    @Transactional
    public void sendBack(UUID id, Reason reason) {
        own(id).sendBack();
    }

    @UseCase("discuss-assessment")
    @Transactional
    public void discuss(UUID id, int seen, LocalDate day, String notes) {
        if (day.isAfter(today())) {
            throw new InvalidField("day", "conversation.day.ahead");
        }
        own(id).discuss(seen, day, notes);
    }

    @UseCase("weigh-assessment")
    @Transactional
    public void weigh(UUID id, int seen, Map<String, AgreedScore> scores) {
        own(id).weigh(seen, scores);
    }

    @UseCase("propose-levels")
    @Transactional
    public void propose(UUID id) {
        own(id).propose();
    }

    @UseCase("object-to-levels")
    @Transactional
    public void object(UUID id, Reason reason) {
        own(id).object();
    }

    @UseCase("confirm-levels")
    @Transactional
    public void confirm(UUID id, int seen) {
        own(id).confirm(seen, today());
    }

    @UseCase("close-assessment")
    @Transactional
    public void close(UUID id) {
        own(id).close(items.plannedCapacities(id));
    }

    @UseCase("cancel-assessment")
    @Transactional
    public void cancel(UUID id, Reason reason) {
        own(id).cancel();
    }

    @Transactional(readOnly = true)
    public AssessmentDetails assessment(UUID id) {
        return own(id).knowing(items.plannedCapacities(id)).details();
    }

    /**
     * Newest first.
     *
     * @param after id of the last one before, null at first
     * @param statuses empty for all
     */
    @Transactional(readOnly = true)
    public List<AssessmentOutline> page(@Nullable UUID after, Collection<AssessmentStatus> statuses, int size) {
        return assessments.page(
                after,
                statuses.isEmpty(),
                statuses.isEmpty() ? EnumSet.allOf(AssessmentStatus.class) : statuses,
                Limit.of(size));
    }

    /** The newest round that is not cancelled. */
    @Transactional(readOnly = true)
    public Optional<AssessmentOutline> newest() {
        return assessments.newest(Limit.of(1)).stream().findFirst();
    }

    /** The last agreed round up to this number and the one before it, newest first. */
    @Transactional(readOnly = true)
    public List<AssessmentOutline> lastAgreed(int upTo) {
        return assessments.agreed(upTo, Limit.of(2));
    }

    /** The last rounds of each of these organizations, in the order of their keys, newest first; for Info-center. */
    @Transactional(readOnly = true)
    public List<AssessmentOutline> lately(Collection<String> tenants, int upTo) {
        return tenants.isEmpty() ? List.of() : assessments.lately(tenants, upTo);
    }

    /** Whether a round goes on, so that none can begin. */
    @Transactional(readOnly = true)
    public boolean running() {
        return assessments.existsByStatusNotIn(EnumSet.of(AssessmentStatus.CLOSED, AssessmentStatus.CANCELLED));
    }

    private Assessment begun() {
        if (running()) {
            throw new InvalidField("round", "assessment.running");
        }
        var rubric = rubrics.current().orElseThrow(() -> new InvalidField("round", "assessment.no-rubric"));
        return new Assessment(assessments.lastNumber().orElse(0) + 1, rubric);
    }

    private void checkAhead(LocalDate until) {
        if (until.isBefore(today())) {
            throw new InvalidField("until", "assessment.until.past");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    private Assessment own(UUID id) {
        return assessments.findById(id).orElseThrow(() -> new NotFound("assessment " + id));
    }
}

package mk.infocenter.alliances.organizations.capacity;

import static mk.infocenter.alliances.organizations.capacity.AssessmentStatus.AGREED;
import static mk.infocenter.alliances.organizations.capacity.AssessmentStatus.CANCELLED;
import static mk.infocenter.alliances.organizations.capacity.AssessmentStatus.CLOSED;
import static mk.infocenter.alliances.organizations.capacity.AssessmentStatus.DISCUSSED;
import static mk.infocenter.alliances.organizations.capacity.AssessmentStatus.PROPOSED;
import static mk.infocenter.alliances.organizations.capacity.AssessmentStatus.REQUESTED;
import static mk.infocenter.alliances.organizations.capacity.AssessmentStatus.SCORING;
import static mk.infocenter.alliances.organizations.capacity.AssessmentStatus.SUBMITTED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.organizations.AssessmentAgreed;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.RichText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantOwned;
import mk.infocenter.alliances.web.Dates;
import org.hibernate.annotations.Type;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/**
 * One round in which an organization and Info-center say how strong the organization is: it scores itself with evidence,
 * they talk, and both stand behind the agreed levels. What it said of itself stays beside what was agreed.
 */
@Entity
@Table(name = "assessment")
@Audited
class Assessment extends TenantOwned implements Staged<AssessmentStatus> {

    static final LifeCycle<AssessmentStatus, Assessment> LIFE_CYCLE = LifeCycle.<AssessmentStatus, Assessment>of(
                    "assessment", REQUESTED, Role.STAFF, Role.OFFICER)
            .step("open", REQUESTED, SCORING)
            .by(Role.OFFICER)
            .step("withdraw", REQUESTED, CANCELLED)
            .by(Role.STAFF)
            .withReason()
            .step("score", SCORING, SCORING)
            .by(Role.STAFF)
            .step("submit", SCORING, SUBMITTED)
            .by(Role.STAFF)
            .unless("unscored", assessment -> !assessment.scored())
            .step("return", EnumSet.of(SUBMITTED, DISCUSSED), SCORING)
            .by(Role.OFFICER)
            .withReason()
            .step("discuss", EnumSet.of(SUBMITTED, DISCUSSED), DISCUSSED)
            .by(Role.OFFICER)
            .step("weigh", DISCUSSED, DISCUSSED)
            .by(Role.OFFICER)
            .step("propose", DISCUSSED, PROPOSED)
            .by(Role.OFFICER)
            .unless("unweighed", assessment -> !assessment.levels.all(level -> level.agreed() != null))
            .step("object", PROPOSED, DISCUSSED)
            .by(Role.ADMINISTRATOR)
            .withReason()
            .step("confirm", PROPOSED, AGREED)
            .by(Role.ADMINISTRATOR)
            .announcing(assessment ->
                    new AssessmentAgreed(TenantContext.requiredTenant(), TenantContext.actor(), assessment.getId()))
            .step("close", AGREED, CLOSED)
            .by(Role.OFFICER)
            .unless("unplanned", Assessment::unplanned)
            .step("cancel", EnumSet.of(REQUESTED, SCORING, SUBMITTED, DISCUSSED, PROPOSED), CANCELLED)
            .by(Role.OFFICER)
            .withReason()
            .end();

    /** So long either side has to answer the other, where nothing else was said. */
    private static final Period ANSWER = Period.ofDays(14);

    /** The version that all its levels mean; a row of Info-center's tenant, which no foreign key may reach. */
    private UUID rubricId;

    private int number;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status;

    /** The history says it too. */
    @NotAudited
    private Instant statusSince;

    private @Nullable LocalDate due;

    @Type(LevelsType.class)
    private Levels levels;

    @Type(GroundsType.class)
    private Grounds grounds = Grounds.NONE;

    /** Why it came back, until it goes on. */
    private @Nullable String returned;

    private @Nullable LocalDate talkedOn;

    /** What was said then (CommonMark). */
    private String notes = "";

    private @Nullable UUID proposedBy;
    private @Nullable UUID confirmedBy;
    private @Nullable LocalDate agreedOn;

    /** The capacities that have an item in the plan, where whoever loaded this has looked. */
    @Transient
    private Set<String> planned = Set.of();

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    @SuppressWarnings("NullAway.Init") // begin() sets the status
    Assessment(int number, RubricDetails rubric) {
        this.number = number;
        this.rubricId = rubric.rubric().id();
        this.levels = Levels.aimingAt(rubric);
        LIFE_CYCLE.begin(this);
    }

    /** The organization may score itself until the day. */
    void open(LocalDate until) {
        LIFE_CYCLE.take("open", this);
        due = until;
    }

    void withdraw() {
        LIFE_CYCLE.take("withdraw", this);
    }

    /** Keeps what the organization says of itself, whole or not. */
    void score(int seen, Map<String, SelfScore> scores) {
        expectVersion(seen);
        LIFE_CYCLE.take("score", this);
        scores.forEach((capacity, score) -> {
            known(capacity);
            levels = levels.withSelf(capacity, score.level());
            grounds = grounds.withEvidence(capacity, new RichText(score.evidence()).source());
        });
    }

    void submit() {
        LIFE_CYCLE.take("submit", this);
        returned = null;
    }

    void sendBack() {
        LIFE_CYCLE.take("return", this);
        returned = TenantContext.reason().map(Reason::text).orElseThrow();
    }

    void discuss(int seen, LocalDate day, String notes) {
        expectVersion(seen);
        LIFE_CYCLE.take("discuss", this);
        talkedOn = day;
        this.notes = new RichText(notes).source();
    }

    /** Keeps the levels that Info-center would agree to, whole or not. */
    void weigh(int seen, Map<String, AgreedScore> scores) {
        expectVersion(seen);
        LIFE_CYCLE.take("weigh", this);
        scores.forEach((capacity, score) -> {
            known(capacity);
            levels = levels.withAgreed(capacity, score.level());
            grounds = grounds.withNote(capacity, new RichText(score.note()).source());
        });
    }

    /** Info-center stands behind the levels from now on. */
    void propose() {
        LIFE_CYCLE.take("propose", this);
        proposedBy = TenantContext.actor().account();
        returned = null;
    }

    void object() {
        LIFE_CYCLE.take("object", this);
        returned = TenantContext.reason().map(Reason::text).orElseThrow();
    }

    /** The organization stands behind the levels, too, as its administrator saw them at the version. */
    void confirm(int seen, LocalDate day) {
        expectVersion(seen);
        LIFE_CYCLE.take("confirm", this);
        confirmedBy = TenantContext.actor().account();
        agreedOn = day;
    }

    /** Every gap has its item in the plan, or is one of these. */
    void close(Set<String> planned) {
        knowing(planned);
        LIFE_CYCLE.take("close", this);
    }

    void cancel() {
        LIFE_CYCLE.take("cancel", this);
    }

    Assessment knowing(Set<String> planned) {
        this.planned = planned;
        return this;
    }

    /** Fails where no item of a plan may be made of the capacity, because nothing is agreed or it has no such one. */
    void requirePlannable(String capacity) {
        if (!status.agreed()) {
            throw new InvalidField("capacity", "plan-item.not-agreed");
        }
        known(capacity);
    }

    private void known(String capacity) {
        if (!levels.has(capacity)) {
            throw new InvalidField("capacity", "plan-item.capacity.unknown");
        }
    }

    private boolean scored() {
        return levels.byCapacity().entrySet().stream()
                .allMatch(level -> level.getValue().self() != null
                        && !grounds.of(level.getKey()).evidence().isEmpty());
    }

    private boolean unplanned() {
        return !planned.containsAll(levels.gaps());
    }

    @Override
    public AssessmentStatus status() {
        return status;
    }

    @Override
    public final void enter(AssessmentStatus status, Instant since) {
        if (status != this.status) {
            statusSince = since;
            due = status.ended() ? null : LocalDate.ofInstant(since, Dates.ZONE).plus(ANSWER);
        }
        this.status = status;
    }

    /** Gaps wait for the organization to plan them, before Info-center closes the round. */
    private Holder holder() {
        return status == AGREED && unplanned() ? Holder.ORGANIZATION : status.holder();
    }

    AssessmentDetails details() {
        return new AssessmentDetails(
                getId(),
                getVersion(),
                number,
                rubricId,
                status,
                holder(),
                LocalDate.ofInstant(statusSince, Dates.ZONE),
                due,
                levels,
                grounds,
                returned,
                talkedOn,
                notes,
                agreedOn,
                proposedBy,
                confirmedBy,
                LIFE_CYCLE.offers(this));
    }
}

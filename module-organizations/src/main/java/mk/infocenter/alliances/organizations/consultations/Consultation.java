package mk.infocenter.alliances.organizations.consultations;

import static mk.infocenter.alliances.organizations.consultations.ConsultationStatus.ARCHIVED;
import static mk.infocenter.alliances.organizations.consultations.ConsultationStatus.CANCELLED;
import static mk.infocenter.alliances.organizations.consultations.ConsultationStatus.CLOSED;
import static mk.infocenter.alliances.organizations.consultations.ConsultationStatus.DRAFT;
import static mk.infocenter.alliances.organizations.consultations.ConsultationStatus.OPEN;
import static mk.infocenter.alliances.organizations.consultations.ConsultationStatus.PRIORITISED;
import static mk.infocenter.alliances.organizations.consultations.ConsultationStatus.PUBLISHED;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.organizations.ConsultationClosed;
import mk.infocenter.alliances.organizations.ConsultationOpened;
import mk.infocenter.alliances.organizations.ConsultationPublished;
import mk.infocenter.alliances.tenancy.Codes;
import mk.infocenter.alliances.tenancy.CodesType;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.LocalizedTextType;
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
 * A question to a community: people answer it until its last day, what they say is grouped into priorities, and everybody
 * reads what was done.
 */
@Entity
@Table(name = "consultation")
@Audited
class Consultation extends TenantOwned implements Staged<ConsultationStatus> {

    static final LifeCycle<ConsultationStatus, Consultation> LIFE_CYCLE =
            LifeCycle.<ConsultationStatus, Consultation>of("consultation", DRAFT, Role.STAFF)
                    .step("edit", DRAFT, DRAFT)
                    .by(Role.STAFF)
                    .step("open", DRAFT, OPEN)
                    .by(Role.STAFF)
                    .unless("over", one -> one.closes.isBefore(one.standing.today()))
                    .announcing(one ->
                            new ConsultationOpened(TenantContext.requiredTenant(), TenantContext.actor(), one.getId()))
                    .step("close", OPEN, CLOSED)
                    .by(Role.STAFF, Role.SYSTEM)
                    .announcing(one ->
                            new ConsultationClosed(TenantContext.requiredTenant(), TenantContext.actor(), one.getId()))
                    .step("extend", EnumSet.of(OPEN, CLOSED), OPEN)
                    .by(Role.STAFF)
                    .withReason()
                    .step("prioritise", CLOSED, PRIORITISED)
                    .by(Role.STAFF)
                    .unless("ungrouped", one -> one.standing.ungrouped() > 0)
                    .unless("no-priorities", one -> one.standing.priorities() == 0)
                    .unless("unexplained", one -> one.standing.unexplained() > 0)
                    .step("reconsider", PRIORITISED, CLOSED)
                    .by(Role.STAFF)
                    .withReason()
                    .step("publish", PRIORITISED, PUBLISHED)
                    .by(Role.ADMINISTRATOR)
                    .unless("no-summary", one -> one.result.isUnwritten())
                    .unless("unanswered", one -> one.standing.unanswered() > 0)
                    .announcing(one -> new ConsultationPublished(
                            TenantContext.requiredTenant(), TenantContext.actor(), one.getId()))
                    .step("update", PUBLISHED, PUBLISHED)
                    .by(Role.STAFF)
                    .step("withdraw", PUBLISHED, PRIORITISED)
                    .by(Role.ADMINISTRATOR)
                    .withReason()
                    .step("archive", PUBLISHED, ARCHIVED)
                    .by(Role.ADMINISTRATOR)
                    .step("cancel", EnumSet.of(DRAFT, OPEN, CLOSED, PRIORITISED), CANCELLED)
                    .by(Role.ADMINISTRATOR)
                    .withReason()
                    .end();

    /** Its public address, short enough to be typed from a poster. */
    private String code;

    @Type(LocalizedTextType.class)
    private LocalizedText question;

    @Type(LocalizedTextType.class)
    private LocalizedText purpose;

    @Type(CodesType.class)
    private Codes municipalities;

    private LocalDate opens;
    private LocalDate closes;

    @Enumerated(EnumType.STRING)
    private ConsultationStatus status;

    /** The history says it too. */
    @NotAudited
    private Instant statusSince;

    /** From this day on everybody reads it who has the address. */
    private @Nullable LocalDate openedOn;

    @Embedded
    private Result result = new Result();

    @Transient
    private Standing standing = Standing.UNKNOWN;

    @SuppressWarnings("NullAway.Init")
    protected Consultation() {}

    @SuppressWarnings("NullAway.Init") // write() and begin() set the rest
    Consultation(ConsultationText text, String code) {
        this.code = code;
        write(text);
        LIFE_CYCLE.begin(this);
    }

    void edit(int seen, ConsultationText text) {
        expectVersion(seen);
        LIFE_CYCLE.take("edit", this);
        write(text);
    }

    void open(Standing found) {
        standing = found;
        LIFE_CYCLE.take("open", this);
        openedOn = found.today();
    }

    void close() {
        LIFE_CYCLE.take("close", this);
    }

    /** Takes contributions until another day; fails with {@link InvalidField} where that day is over. */
    void extend(LocalDate until, LocalDate today) {
        if (until.isBefore(today) || !until.isAfter(closes)) {
            throw new InvalidField("until", "consultation.until.earlier");
        }
        LIFE_CYCLE.take("extend", this);
        closes = until;
    }

    void prioritise(Standing found) {
        standing = found;
        LIFE_CYCLE.take("prioritise", this);
    }

    void reconsider() {
        LIFE_CYCLE.take("reconsider", this);
    }

    /** What the result says of the whole. */
    void summarise(int seen, LocalizedText summary) {
        expectVersion(seen);
        status.requireAnswering();
        result.write(summary);
    }

    void publish(Standing found, Figures figures) {
        standing = found;
        LIFE_CYCLE.take("publish", this);
        result.publish(figures, found.today());
    }

    /** Something is new in the result, which counts anew and tells visitors so. */
    void update(Figures figures, LocalDate today) {
        LIFE_CYCLE.take("update", this);
        result.update(figures, today);
    }

    void withdraw() {
        LIFE_CYCLE.take("withdraw", this);
    }

    void archive() {
        LIFE_CYCLE.take("archive", this);
    }

    void cancel() {
        LIFE_CYCLE.take("cancel", this);
    }

    /** A visitor's contribution is taken within the period alone. */
    void requireTaking(LocalDate today) {
        status.requireTaking(opens, closes, today);
    }

    private void write(ConsultationText text) {
        question = text.question();
        purpose = text.purpose();
        municipalities = text.municipalities();
        opens = text.opens();
        closes = text.closes();
    }

    @Override
    public ConsultationStatus status() {
        return status;
    }

    @Override
    public final void enter(ConsultationStatus status, Instant since) {
        if (status != this.status) {
            statusSince = since;
        }
        this.status = status;
    }

    Codes getMunicipalities() {
        return municipalities;
    }

    ConsultationDetails details(Standing found) {
        standing = found;
        return new ConsultationDetails(
                getId(),
                getVersion(),
                code,
                new ConsultationText(question, purpose, municipalities, opens, closes),
                status,
                LocalDate.ofInstant(statusSince, Dates.ZONE),
                openedOn,
                result.getSummary(),
                result.getPublishedOn(),
                result.getUpdatedOn(),
                LIFE_CYCLE.offers(this));
    }
}

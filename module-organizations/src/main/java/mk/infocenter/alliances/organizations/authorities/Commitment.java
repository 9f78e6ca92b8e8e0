package mk.infocenter.alliances.organizations.authorities;

import static mk.infocenter.alliances.organizations.authorities.CommitmentStatus.BROKEN;
import static mk.infocenter.alliances.organizations.authorities.CommitmentStatus.DUE;
import static mk.infocenter.alliances.organizations.authorities.CommitmentStatus.KEPT;
import static mk.infocenter.alliances.organizations.authorities.CommitmentStatus.PARTLY_KEPT;
import static mk.infocenter.alliances.organizations.authorities.CommitmentStatus.PROMISED;
import static mk.infocenter.alliances.organizations.authorities.CommitmentStatus.WITHDRAWN;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.organizations.CommitmentDue;
import mk.infocenter.alliances.organizations.CommitmentReopened;
import mk.infocenter.alliances.organizations.CommitmentSettled;
import mk.infocenter.alliances.organizations.authorities.CommitmentText.Source;
import mk.infocenter.alliances.tenancy.Codes;
import mk.infocenter.alliances.tenancy.CodesType;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.LocalizedTextType;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantEvent;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.annotations.Type;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** What an authority promised an organization, by when, and what became of it. */
@Entity
@Table(name = "commitment")
@Audited
class Commitment extends TenantOwned implements Staged<CommitmentStatus> {

    static final LifeCycle<CommitmentStatus, Commitment> LIFE_CYCLE = LifeCycle.<CommitmentStatus, Commitment>of(
                    "commitment", PROMISED, Role.STAFF)
            .step("revise", PROMISED, PROMISED)
            .by(Role.STAFF)
            .step("correct", DUE, DUE)
            .by(Role.STAFF)
            .step("fall-due", PROMISED, DUE)
            .by(Role.STAFF, Role.SYSTEM)
            .announcing(Commitment::hasComeDue)
            .step("postpone", DUE, PROMISED)
            .by(Role.STAFF)
            .withReason()
            .step("keep", EnumSet.of(PROMISED, DUE), KEPT)
            .by(Role.STAFF)
            .announcing(Commitment::isSettled)
            .step("keep-partly", DUE, PARTLY_KEPT)
            .by(Role.STAFF)
            .announcing(Commitment::isSettled)
            .step("break", DUE, BROKEN)
            .by(Role.STAFF)
            .announcing(Commitment::isSettled)
            .step("reopen", EnumSet.of(KEPT, PARTLY_KEPT, BROKEN), PROMISED)
            .by(Role.ADMINISTRATOR)
            .withReason()
            .announcing(commitment ->
                    new CommitmentReopened(TenantContext.requiredTenant(), TenantContext.actor(), commitment.getId()))
            .step("withdraw", EnumSet.of(PROMISED, DUE), WITHDRAWN)
            .by(Role.ADMINISTRATOR)
            .withReason()
            .end();

    private UUID authorityId;
    private @Nullable UUID officialId;

    /** The authority's, by which the scoreboard counts. */
    private String municipality;

    @Type(LocalizedTextType.class)
    private LocalizedText promise;

    private LocalDate promisedOn;
    private LocalDate due;
    private @Nullable String sourceKind;
    private @Nullable UUID sourceId;
    private @Nullable UUID responsible;

    @Enumerated(EnumType.STRING)
    private CommitmentStatus status;

    /** Why the outcome was said; a reopened commitment keeps the last one until there is another. */
    @Type(LocalizedTextType.class)
    private LocalizedText reason = LocalizedText.EMPTY;

    @Type(CodesType.class)
    private Codes links = Codes.NONE;

    private @Nullable LocalDate settledOn;
    private boolean published;

    @SuppressWarnings("NullAway.Init")
    protected Commitment() {}

    @SuppressWarnings("NullAway.Init") // write() and begin() set the rest
    Commitment(CommitmentText text, AuthorityView authority, LocalDate today) {
        text.check(today);
        write(text, authority);
        LIFE_CYCLE.begin(this);
        if (text.alreadyDue()) {
            LIFE_CYCLE.take("fall-due", this);
        }
    }

    void edit(int seen, CommitmentText text, AuthorityView authority, LocalDate today) {
        if (status == DUE) {
            correct(seen, text, authority);
        } else {
            revise(seen, text, authority, today);
        }
    }

    void revise(int seen, CommitmentText text, AuthorityView authority, LocalDate today) {
        expectVersion(seen);
        text.check(today);
        LIFE_CYCLE.take("revise", this);
        write(text, authority);
        if (text.alreadyDue()) {
            LIFE_CYCLE.take("fall-due", this);
        }
    }

    /** Once its day has come, that day stays: it is postponed, with the reason. */
    void correct(int seen, CommitmentText text, AuthorityView authority) {
        expectVersion(seen);
        if (!text.due().equals(due)) {
            throw new InvalidField("due", "commitment.due.postpone");
        }
        if (text.promisedOn().isAfter(due)) {
            throw new InvalidField("promisedOn", "commitment.promised.not-before");
        }
        LIFE_CYCLE.take("correct", this);
        write(text, authority);
    }

    /** Whether its day has come, which it says from now on. */
    boolean fallDue(LocalDate today) {
        if (due.isAfter(today)) {
            return false;
        }
        LIFE_CYCLE.take("fall-due", this);
        return true;
    }

    void postpone(LocalDate due, LocalDate today) {
        if (!due.isAfter(today)) {
            throw new InvalidField("due", "commitment.due.not-future");
        }
        LIFE_CYCLE.take("postpone", this);
        this.due = due;
    }

    /** @param files whether a file proves it, so that no link has to */
    void settle(int seen, Outcome outcome, boolean files, LocalDate today) {
        expectVersion(seen);
        if (outcome.links().isEmpty() && !files) {
            throw new InvalidField("links", "commitment.proof.missing");
        }
        LIFE_CYCLE.take(
                switch (outcome.verdict()) {
                    case KEPT -> "keep";
                    case PARTLY_KEPT -> "keep-partly";
                    default -> "break";
                },
                this);
        reason = outcome.reason();
        links = Codes.of(outcome.links());
        settledOn = today;
    }

    void reopen(LocalDate today) {
        LIFE_CYCLE.take("reopen", this);
        settledOn = null;
        fallDue(today);
    }

    void withdraw() {
        LIFE_CYCLE.take("withdraw", this);
        published = false;
    }

    void publish(boolean published) {
        this.published = published && status != WITHDRAWN;
    }

    private void write(CommitmentText text, AuthorityView authority) {
        authorityId = authority.id();
        municipality = authority.municipality();
        officialId = text.official();
        promise = text.promise();
        promisedOn = text.promisedOn();
        due = text.due();
        var source = text.source();
        sourceKind = source == null ? null : source.kind();
        sourceId = source == null ? null : source.id();
        responsible = text.responsible();
    }

    private TenantEvent hasComeDue() {
        return new CommitmentDue(TenantContext.requiredTenant(), TenantContext.actor(), getId());
    }

    private TenantEvent isSettled() {
        return new CommitmentSettled(TenantContext.requiredTenant(), TenantContext.actor(), getId());
    }

    @Override
    public CommitmentStatus status() {
        return status;
    }

    @Override
    public final void enter(CommitmentStatus status, Instant since) {
        this.status = status;
    }

    CommitmentDetails details() {
        return new CommitmentDetails(
                getId(),
                getVersion(),
                new CommitmentText(
                        authorityId,
                        officialId,
                        promise,
                        promisedOn,
                        due,
                        status == DUE,
                        sourceKind == null || sourceId == null ? null : new Source(sourceKind, sourceId),
                        responsible),
                municipality,
                status,
                published,
                reason,
                links.values(),
                settledOn,
                LIFE_CYCLE.offers(this));
    }
}

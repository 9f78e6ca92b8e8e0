package mk.infocenter.alliances.organizations.capacity;

import static mk.infocenter.alliances.organizations.capacity.PlanItemStatus.AGREED;
import static mk.infocenter.alliances.organizations.capacity.PlanItemStatus.DONE;
import static mk.infocenter.alliances.organizations.capacity.PlanItemStatus.DROPPED;
import static mk.infocenter.alliances.organizations.capacity.PlanItemStatus.IN_PROGRESS;
import static mk.infocenter.alliances.organizations.capacity.PlanItemStatus.PROPOSED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import mk.infocenter.alliances.organizations.PlanItemAgreed;
import mk.infocenter.alliances.organizations.PlanItemDone;
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
 * One thing that an organization wants to become able to do, after an agreed assessment: what it needs, what will be there
 * then, by when, who sees to it and what Info-center adds. One side proposes it and the other agrees.
 */
@Entity
@Table(name = "plan_item")
@Audited
class PlanItem extends TenantOwned implements Staged<PlanItemStatus> {

    static final LifeCycle<PlanItemStatus, PlanItem> LIFE_CYCLE = LifeCycle.<PlanItemStatus, PlanItem>of(
                    "plan-item", PROPOSED, Role.STAFF, Role.OFFICER)
            .step("revise", PROPOSED, PROPOSED)
            .by(Role.STAFF, Role.OFFICER)
            .step("agree", PROPOSED, AGREED)
            .by(Role.ADMINISTRATOR, Role.OFFICER)
            .unless("own-proposal", item -> item.proposer == Side.of(TenantContext.actor()))
            .announcing(item -> new PlanItemAgreed(
                    TenantContext.requiredTenant(), TenantContext.actor(), item.getId(), item.assessmentId))
            .step("start", AGREED, IN_PROGRESS)
            .by(Role.STAFF)
            .step("complete", IN_PROGRESS, DONE)
            .by(Role.STAFF)
            .announcing(item -> new PlanItemDone(
                    TenantContext.requiredTenant(), TenantContext.actor(), item.getId(), item.assessmentId))
            .step("reconsider", EnumSet.of(AGREED, IN_PROGRESS), PROPOSED)
            .by(Role.ADMINISTRATOR, Role.OFFICER)
            .withReason()
            .step("drop", EnumSet.of(PROPOSED, AGREED, IN_PROGRESS), DROPPED)
            .by(Role.ADMINISTRATOR, Role.OFFICER)
            .withReason()
            .end();

    private UUID assessmentId;
    private String capacity;

    @Type(LocalizedTextType.class)
    private LocalizedText need;

    @Type(LocalizedTextType.class)
    private LocalizedText result;

    @Type(LocalizedTextType.class)
    private LocalizedText support;

    private LocalDate due;

    /** Who sees to it: everybody in this role, or the one below. */
    @Enumerated(EnumType.STRING)
    private @Nullable Role responsibleRole;

    private @Nullable UUID responsibleAccount;

    /** Which side stands behind it as it is; the other one may agree. */
    @Enumerated(EnumType.STRING)
    private Side proposer;

    @Enumerated(EnumType.STRING)
    private PlanItemStatus status;

    /** The history says it too. */
    @NotAudited
    private Instant statusSince;

    /** What is there now; empty until it is done. */
    @Type(LocalizedTextType.class)
    private LocalizedText outcome = LocalizedText.EMPTY;

    @SuppressWarnings("NullAway.Init")
    protected PlanItem() {}

    @SuppressWarnings("NullAway.Init") // write() and begin() set the rest
    PlanItem(UUID assessmentId, String capacity, PlanItemText text) {
        this.assessmentId = assessmentId;
        this.capacity = capacity;
        write(text);
        LIFE_CYCLE.begin(this);
    }

    /** Proposes it anew, as the other side could agree to it. */
    void revise(int seen, PlanItemText text) {
        expectVersion(seen);
        LIFE_CYCLE.take("revise", this);
        write(text);
    }

    /** The other side agrees to what it saw at the version. */
    void agree(int seen) {
        expectVersion(seen);
        LIFE_CYCLE.take("agree", this);
    }

    void start() {
        LIFE_CYCLE.take("start", this);
    }

    void complete(LocalizedText outcome) {
        LIFE_CYCLE.take("complete", this);
        this.outcome = outcome;
    }

    /** What was agreed is open again; whoever asks for it proposes next. */
    void reconsider() {
        LIFE_CYCLE.take("reconsider", this);
        proposer = Side.of(TenantContext.actor());
    }

    void drop() {
        LIFE_CYCLE.take("drop", this);
    }

    private void write(PlanItemText text) {
        need = text.need();
        result = text.result();
        support = text.support();
        due = text.due();
        responsibleRole = text.responsible().role();
        responsibleAccount = text.responsible().account();
        proposer = Side.of(TenantContext.actor());
    }

    @Override
    public PlanItemStatus status() {
        return status;
    }

    @Override
    public final void enter(PlanItemStatus status, Instant since) {
        if (status != this.status) {
            statusSince = since;
        }
        this.status = status;
    }

    private Holder holder() {
        return switch (status) {
            case PROPOSED -> proposer == Side.NETWORK ? Holder.ADMINISTRATOR : Holder.NETWORK;
            case AGREED, IN_PROGRESS -> Holder.ORGANIZATION;
            case DONE, DROPPED -> Holder.NOBODY;
        };
    }

    PlanItemDetails details() {
        return new PlanItemDetails(
                getId(),
                getVersion(),
                assessmentId,
                capacity,
                new PlanItemText(need, result, support, due, new Responsible(responsibleRole, responsibleAccount)),
                status,
                holder(),
                LocalDate.ofInstant(statusSince, Dates.ZONE),
                outcome,
                LIFE_CYCLE.offers(this));
    }
}

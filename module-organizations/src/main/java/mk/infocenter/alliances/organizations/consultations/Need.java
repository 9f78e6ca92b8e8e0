package mk.infocenter.alliances.organizations.consultations;

import static mk.infocenter.alliances.organizations.consultations.NeedStatus.DROPPED;
import static mk.infocenter.alliances.organizations.consultations.NeedStatus.MET;
import static mk.infocenter.alliances.organizations.consultations.NeedStatus.OPEN;
import static mk.infocenter.alliances.organizations.consultations.NeedStatus.TAKEN_UP;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import mk.infocenter.alliances.organizations.NeedMet;
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

/** A priority of a community that the organization works on: items of its plan, activities and campaigns take it up. */
@Entity
@Table(name = "need")
@Audited
class Need extends TenantOwned implements Staged<NeedStatus> {

    static final LifeCycle<NeedStatus, Need> LIFE_CYCLE = LifeCycle.<NeedStatus, Need>of("need", OPEN, Role.STAFF)
            .step("take-up", EnumSet.of(OPEN, TAKEN_UP), TAKEN_UP)
            .by(Role.STAFF, Role.OFFICER)
            .step("meet", TAKEN_UP, MET)
            .by(Role.STAFF)
            .announcing(need -> new NeedMet(TenantContext.requiredTenant(), TenantContext.actor(), need.getId()))
            .step("drop", EnumSet.of(OPEN, TAKEN_UP), DROPPED)
            .by(Role.ADMINISTRATOR)
            .withReason()
            .step("reopen", EnumSet.of(MET, DROPPED), OPEN)
            .by(Role.ADMINISTRATOR)
            .withReason()
            .end();

    private UUID priorityId;

    @Type(LocalizedTextType.class)
    private LocalizedText title;

    @Enumerated(EnumType.STRING)
    private NeedStatus status;

    /** The history says it too. */
    @NotAudited
    private Instant statusSince;

    /** What is there now; empty until it is met. */
    @Type(LocalizedTextType.class)
    private LocalizedText result = LocalizedText.EMPTY;

    @SuppressWarnings("NullAway.Init")
    protected Need() {}

    @SuppressWarnings("NullAway.Init") // begin() sets the rest
    Need(UUID priorityId, LocalizedText title) {
        this.priorityId = priorityId;
        this.title = title;
        LIFE_CYCLE.begin(this);
    }

    void takeUp() {
        LIFE_CYCLE.take("take-up", this);
    }

    void meet(LocalizedText result) {
        LIFE_CYCLE.take("meet", this);
        this.result = result;
    }

    void drop() {
        LIFE_CYCLE.take("drop", this);
    }

    void reopen() {
        LIFE_CYCLE.take("reopen", this);
    }

    UUID getPriorityId() {
        return priorityId;
    }

    LocalizedText getTitle() {
        return title;
    }

    @Override
    public NeedStatus status() {
        return status;
    }

    @Override
    public final void enter(NeedStatus status, Instant since) {
        if (status != this.status) {
            statusSince = since;
        }
        this.status = status;
    }

    NeedDetails details() {
        return new NeedDetails(
                getId(),
                getVersion(),
                priorityId,
                title,
                status,
                LocalDate.ofInstant(statusSince, Dates.ZONE),
                result,
                LIFE_CYCLE.offers(this));
    }
}

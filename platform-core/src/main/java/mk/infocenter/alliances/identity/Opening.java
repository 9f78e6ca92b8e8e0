package mk.infocenter.alliances.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/**
 * That one person of Info-center, or one auditor, reads the records of the organization whose tenant this is: until when
 * and why. It is the organization's own record, so that it sees who came; nobody there can forbid or change it.
 */
@Entity
@Table(name = "opening")
@Audited
@SuppressWarnings("UnusedVariable") // read as rows
class Opening extends TenantOwned implements Staged<OpeningStatus> {

    static final LifeCycle<OpeningStatus, Opening> LIFE_CYCLE = LifeCycle.<OpeningStatus, Opening>of(
                    "opening", OpeningStatus.OPEN, Role.OFFICER, Role.MANAGER, Role.AUDITOR)
            .step("end", OpeningStatus.OPEN, OpeningStatus.ENDED)
            .by(Role.OFFICER, Role.MANAGER, Role.AUDITOR)
            .unless(
                    "not-own",
                    opening -> !Objects.equals(
                            opening.accountId, TenantContext.actor().account()))
            .announcing(opening ->
                    new RecordsClosed(TenantContext.requiredTenant(), TenantContext.actor(), opening.getId()))
            .end();

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String reason;
    private Instant since;
    private Instant until;

    @Enumerated(EnumType.STRING)
    private OpeningStatus status;

    @NotAudited
    private Instant statusSince;

    @SuppressWarnings("NullAway.Init")
    protected Opening() {}

    @SuppressWarnings("NullAway.Init") // the life-cycle sets the status
    Opening(Actor actor, Reason reason, Instant since, Duration length) {
        LIFE_CYCLE.begin(this);
        this.accountId = Objects.requireNonNull(actor.account());
        this.role = actor.role();
        this.reason = reason.text();
        this.since = since;
        this.until = since.plus(length);
    }

    boolean live(Instant now) {
        return status == OpeningStatus.OPEN && now.isBefore(until);
    }

    void end() {
        LIFE_CYCLE.take("end", this);
    }

    @Override
    public OpeningStatus status() {
        return status;
    }

    @Override
    public final void enter(OpeningStatus status, Instant since) {
        this.status = status;
        statusSince = since;
    }
}

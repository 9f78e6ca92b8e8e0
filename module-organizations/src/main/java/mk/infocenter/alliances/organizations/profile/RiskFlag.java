package mk.infocenter.alliances.organizations.profile;

import static mk.infocenter.alliances.organizations.profile.RiskStatus.CLEARED;
import static mk.infocenter.alliances.organizations.profile.RiskStatus.RAISED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantOwned;
import mk.infocenter.alliances.web.Dates;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/**
 * A risk that Info-center sees in an organization, and why. Info-center and the organization itself read it, and nobody
 * else ever.
 */
@Entity
@Table(name = "risk_flag")
@Audited
class RiskFlag extends TenantOwned implements Staged<RiskStatus> {

    static final LifeCycle<RiskStatus, RiskFlag> LIFE_CYCLE = LifeCycle.<RiskStatus, RiskFlag>of(
                    "risk-flag", RAISED, Role.OFFICER)
            .step("clear", RAISED, CLEARED)
            .by(Role.OFFICER)
            .withReason()
            .end();

    @Enumerated(EnumType.STRING)
    private RiskKind kind;

    @Enumerated(EnumType.STRING)
    private RiskLevel level;

    private String cause;

    @Enumerated(EnumType.STRING)
    private RiskStatus status;

    /** The history says it too. */
    @NotAudited
    private Instant statusSince;

    private @Nullable UUID raisedBy;

    /** Why it is seen no more; null until then. */
    private @Nullable String cleared;

    @SuppressWarnings("NullAway.Init")
    protected RiskFlag() {}

    @SuppressWarnings("NullAway.Init") // begin() sets the status
    RiskFlag(RiskKind kind, RiskLevel level, Reason cause) {
        this.kind = kind;
        this.level = level;
        this.cause = cause.text();
        this.raisedBy = TenantContext.actor().account();
        LIFE_CYCLE.begin(this);
    }

    void clear() {
        LIFE_CYCLE.take("clear", this);
        cleared = TenantContext.reason().map(Reason::text).orElseThrow();
    }

    @Override
    public RiskStatus status() {
        return status;
    }

    @Override
    public final void enter(RiskStatus status, Instant since) {
        this.status = status;
        statusSince = since;
    }

    RiskDetails details() {
        return new RiskDetails(
                getId(),
                kind,
                level,
                cause,
                status,
                LocalDate.ofInstant(statusSince, Dates.ZONE),
                raisedBy,
                cleared,
                LIFE_CYCLE.offers(this));
    }
}

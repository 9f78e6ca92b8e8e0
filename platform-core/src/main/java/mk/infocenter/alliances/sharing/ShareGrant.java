package mk.infocenter.alliances.sharing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.LocalizedTextType;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.annotations.Type;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** That others may read one record of this tenant, until it is revoked or its time is over. */
@Entity
@Table(name = "share_grant")
@Audited
class ShareGrant extends TenantOwned implements Staged<GrantStatus> {

    static final LifeCycle<GrantStatus, ShareGrant> LIFE_CYCLE = LifeCycle.<GrantStatus, ShareGrant>of(
                    "share-grant", GrantStatus.LIVE, Role.ADMINISTRATOR)
            .step("revoke", GrantStatus.LIVE, GrantStatus.REVOKED)
            .by(Role.ADMINISTRATOR, Role.SYSTEM)
            .withReason()
            .announcing(grant -> new GrantRevoked(
                    TenantContext.requiredTenant(), TenantContext.actor(), grant.getId(), grant.record))
            .end();

    private String kind;
    private UUID record;

    @Type(LocalizedTextType.class)
    private LocalizedText title;

    private String audience;

    @Enumerated(EnumType.STRING)
    private ShareMode mode;

    private Instant since;
    private @Nullable Instant until;

    @Enumerated(EnumType.STRING)
    private GrantStatus status;

    @NotAudited
    private Instant statusSince;

    @SuppressWarnings("NullAway.Init")
    protected ShareGrant() {}

    @SuppressWarnings("NullAway.Init") // the life-cycle sets the status
    ShareGrant(
            String kind,
            UUID record,
            LocalizedText title,
            Audience audience,
            ShareMode mode,
            Instant since,
            @Nullable Instant until) {
        this.kind = kind;
        this.record = record;
        this.title = title;
        this.audience = audience.text();
        this.mode = mode;
        this.since = since.truncatedTo(ChronoUnit.MICROS);
        this.until = until;
        LIFE_CYCLE.begin(this);
    }

    void revoke() {
        LIFE_CYCLE.take("revoke", this);
    }

    /** Whether it lets this audience in at the moment; one whose time is over stays live in its row. */
    boolean letsIn(Audience audience, Instant now) {
        return this.audience.equals(audience.text()) && summary().livesAt(now);
    }

    @Override
    public GrantStatus status() {
        return status;
    }

    @Override
    public final void enter(GrantStatus status, Instant since) {
        this.status = status;
        statusSince = since.truncatedTo(ChronoUnit.MICROS);
    }

    GrantSummary summary() {
        return new GrantSummary(
                getId(), getVersion(), kind, record, title, audience, mode, since, until, status, statusSince);
    }
}

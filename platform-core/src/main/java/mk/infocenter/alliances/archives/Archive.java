package mk.infocenter.alliances.archives;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** One archive of everything the organization has, kept for a while and handed out once to each side. */
@Entity
@Table(name = "archive")
@Audited
@SuppressWarnings("UnusedVariable") // read as rows
class Archive extends TenantOwned implements Staged<ArchiveStatus> {

    static final Duration KEPT = Duration.ofDays(30);

    static final LifeCycle<ArchiveStatus, Archive> LIFE_CYCLE = LifeCycle.<ArchiveStatus, Archive>of(
                    "archive", ArchiveStatus.MAKING, Role.ADMINISTRATOR, Role.MANAGER)
            .step("finish", ArchiveStatus.MAKING, ArchiveStatus.READY)
            .by(Role.SYSTEM)
            .announcing(archive -> archive.changed())
            .step("hand-out", ArchiveStatus.READY, ArchiveStatus.READY)
            .by(Role.ADMINISTRATOR, Role.MANAGER)
            .unless("handed-out", archive -> archive.takenByThisSide() != null)
            .unless("expired", archive -> archive.expired)
            .announcing(archive -> archive.changed())
            .step("remove", EnumSet.of(ArchiveStatus.MAKING, ArchiveStatus.READY), ArchiveStatus.REMOVED)
            .by(Role.ADMINISTRATOR, Role.MANAGER, Role.SYSTEM)
            .end();

    @Enumerated(EnumType.STRING)
    private ArchiveStatus status;

    @NotAudited
    private Instant statusSince;

    private @Nullable UUID requestedBy;

    @NotAudited
    private @Nullable UUID job;

    private @Nullable String manifest;

    @NotAudited
    private long rows;

    @NotAudited
    private long bytes;

    @NotAudited
    private Instant expires;

    private @Nullable Instant takenByOrganization;

    private @Nullable Instant takenByInfoCenter;

    /** Whether its time had run out when it was last looked at. */
    @Transient
    private boolean expired;

    @SuppressWarnings("NullAway.Init")
    protected Archive() {}

    @SuppressWarnings("NullAway.Init") // begin() sets the status
    Archive(Instant now) {
        requestedBy = TenantContext.actor().account();
        expires = now.plus(KEPT);
        LIFE_CYCLE.begin(this);
    }

    void madeBy(UUID job) {
        this.job = job;
    }

    void finish(String manifest, long rows, long bytes) {
        this.manifest = manifest;
        this.rows = rows;
        this.bytes = bytes;
        LIFE_CYCLE.take("finish", this);
    }

    void handOut(Instant now) {
        expired = expires.isBefore(now);
        LIFE_CYCLE.take("hand-out", this);
        if (TenantContext.actor().role() == Role.MANAGER) {
            takenByInfoCenter = now;
        } else {
            takenByOrganization = now;
        }
    }

    void remove() {
        LIFE_CYCLE.take("remove", this);
    }

    private @Nullable Instant takenByThisSide() {
        return TenantContext.actor().role() == Role.MANAGER ? takenByInfoCenter : takenByOrganization;
    }

    /** Called before the step has entered what it changes, so the event says only which archive to look at. */
    private ArchiveChanged changed() {
        return new ArchiveChanged(TenantContext.requiredTenant(), TenantContext.actor(), getId());
    }

    @Override
    public ArchiveStatus status() {
        return status;
    }

    @Override
    public final void enter(ArchiveStatus status, Instant since) {
        this.status = status;
        statusSince = since;
    }

    ArchiveSummary summary(Instant now) {
        expired = expires.isBefore(now);
        return new ArchiveSummary(
                getId(),
                status,
                statusSince,
                job,
                manifest,
                rows,
                bytes,
                expires,
                takenByOrganization,
                takenByInfoCenter,
                LIFE_CYCLE.offers(this));
    }
}

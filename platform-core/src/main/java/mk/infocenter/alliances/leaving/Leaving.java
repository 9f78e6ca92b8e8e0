package mk.infocenter.alliances.leaving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.archives.Verifiers.Statement;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That one organization leaves; a record of Info-center's, because the organization's own rows end with it. */
@Entity
@Table(name = "leaving")
@Audited
class Leaving extends TenantOwned implements Staged<LeavingStatus> {

    private static final EnumSet<LeavingStatus> MADE =
            EnumSet.of(LeavingStatus.EXPORTED, LeavingStatus.VERIFIED, LeavingStatus.CONFIRMED);

    static final LifeCycle<LeavingStatus, Leaving> LIFE_CYCLE = LifeCycle.<LeavingStatus, Leaving>of(
                    "leaving", LeavingStatus.EXPORTING, Role.MANAGER)
            .step("note-export", LeavingStatus.EXPORTING, LeavingStatus.EXPORTED)
            .by(Role.SYSTEM)
            .announcing(leaving -> leaving.moved(LeavingStatus.EXPORTED))
            .step("verify", EnumSet.of(LeavingStatus.EXPORTED, LeavingStatus.VERIFIED), LeavingStatus.VERIFIED)
            .by(Role.MANAGER)
            .unless("unknown-deployment", leaving -> leaving.stated == null || leaving.stated.by() == null)
            .unless("other-archive", leaving -> leaving.stated == null || !leaving.isOf(leaving.stated))
            .announcing(leaving -> leaving.moved(LeavingStatus.VERIFIED))
            .step("confirm", EnumSet.of(LeavingStatus.EXPORTED, LeavingStatus.VERIFIED), LeavingStatus.CONFIRMED)
            .by(Role.MANAGER)
            .unless("not-verified", leaving -> !leaving.verified())
            .unless("not-handed-over", leaving -> leaving.handedOver == null)
            .announcing(leaving -> leaving.moved(LeavingStatus.CONFIRMED))
            .step("confirm-second", LeavingStatus.CONFIRMED, LeavingStatus.CLOSING)
            .by(Role.MANAGER)
            .unless("not-verified", leaving -> !leaving.verified())
            .unless(
                    "same-person",
                    leaving -> Objects.equals(
                            leaving.firstBy, TenantContext.actor().account()))
            .announcing(leaving -> leaving.moved(LeavingStatus.CLOSING))
            .step("export-again", MADE, LeavingStatus.EXPORTING)
            .by(Role.MANAGER)
            .step("close", LeavingStatus.CLOSING, LeavingStatus.CLOSED)
            .by(Role.SYSTEM)
            .unless("not-erased", leaving -> leaving.erased == null)
            .step(
                    "cancel",
                    EnumSet.complementOf(EnumSet.of(LeavingStatus.CLOSED, LeavingStatus.CANCELLED)),
                    LeavingStatus.CANCELLED)
            .by(Role.MANAGER)
            .withReason()
            .unless("erased", leaving -> leaving.erased != null)
            .announcing(leaving -> leaving.moved(LeavingStatus.CANCELLED))
            .end();

    @Column(updatable = false)
    private String leaver;

    @Enumerated(EnumType.STRING)
    private LeavingStatus status;

    @NotAudited
    private Instant statusSince;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private UUID openedBy;

    @NotAudited
    @Column(updatable = false)
    private Instant openedAt;

    private @Nullable UUID archive;

    private @Nullable String manifest;

    private @Nullable Instant handedOver;

    private @Nullable String verifiedManifest;

    private @Nullable UUID verifiedBy;

    private @Nullable Instant verifiedAt;

    private @Nullable String verifiedPlace;

    /** What "verify" is asked to believe. */
    @Transient
    private @Nullable Statement stated;

    private @Nullable UUID firstBy;

    @NotAudited
    private @Nullable Instant firstAt;

    private @Nullable UUID secondBy;

    @NotAudited
    private @Nullable Instant secondAt;

    /** Rows by table; the database writes it where it erases, and nobody else can. */
    @NotAudited
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(insertable = false, updatable = false)
    private @Nullable String erased;

    @NotAudited
    @Column(insertable = false, updatable = false)
    private @Nullable Instant erasedAt;

    @SuppressWarnings("NullAway.Init")
    protected Leaving() {}

    @SuppressWarnings("NullAway.Init") // begin() sets the status
    Leaving(String leaver, Reason reason, Instant now) {
        this.leaver = leaver;
        this.reason = reason.text();
        openedBy = Objects.requireNonNull(TenantContext.actor().account());
        openedAt = now;
        LIFE_CYCLE.begin(this);
    }

    LeavingMoved moved(LeavingStatus to) {
        return new LeavingMoved(TenantContext.requiredTenant(), TenantContext.actor(), getId(), leaver, to);
    }

    void noteExport(UUID archive, String manifest) {
        this.archive = archive;
        this.manifest = manifest;
        LIFE_CYCLE.take("note-export", this);
    }

    /** The first copy that left is enough; who took it stands in the organization's own records until they end. */
    void noteHandOver(Instant when) {
        handedOver = handedOver == null ? when : handedOver;
    }

    void verify(Statement statement, Instant now) {
        stated = statement;
        LIFE_CYCLE.take("verify", this);
        verifiedManifest = statement.says().manifest();
        verifiedPlace = statement.by();
        verifiedBy = TenantContext.actor().account();
        verifiedAt = now;
    }

    void confirm(Instant now) {
        if (status == LeavingStatus.CONFIRMED) {
            LIFE_CYCLE.take("confirm-second", this);
            secondBy = TenantContext.actor().account();
            secondAt = now;
        } else {
            LIFE_CYCLE.take("confirm", this);
            firstBy = TenantContext.actor().account();
            firstAt = now;
        }
    }

    /** What was verified and confirmed was another archive. */
    void exportAgain() {
        LIFE_CYCLE.take("export-again", this);
        archive = null;
        manifest = null;
        handedOver = null;
        verifiedManifest = null;
        verifiedBy = null;
        verifiedAt = null;
        verifiedPlace = null;
        firstBy = null;
        firstAt = null;
    }

    void close() {
        LIFE_CYCLE.take("close", this);
    }

    void cancel() {
        LIFE_CYCLE.take("cancel", this);
    }

    private boolean verified() {
        return manifest != null && manifest.equals(verifiedManifest);
    }

    private boolean isOf(Statement statement) {
        return statement.says().manifest().equals(manifest);
    }

    boolean isOf(UUID archive) {
        return archive.equals(this.archive);
    }

    String leaver() {
        return leaver;
    }

    Optional<String> erased() {
        return Optional.ofNullable(erased);
    }

    @Override
    public LeavingStatus status() {
        return status;
    }

    @Override
    public final void enter(LeavingStatus status, Instant since) {
        this.status = status;
        statusSince = since;
    }

    LeavingSummary summary() {
        return new LeavingSummary(
                getId(),
                leaver,
                status,
                statusSince,
                reason,
                openedBy,
                openedAt,
                archive,
                manifest,
                handedOver,
                verifiedBy,
                verifiedAt,
                verifiedPlace,
                firstBy,
                firstAt,
                secondBy,
                secondAt,
                erased,
                erasedAt,
                LIFE_CYCLE.offers(this));
    }
}

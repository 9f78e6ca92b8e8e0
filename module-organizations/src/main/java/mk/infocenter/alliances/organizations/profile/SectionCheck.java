package mk.infocenter.alliances.organizations.profile;

import static mk.infocenter.alliances.organizations.profile.CheckStatus.CHANGED;
import static mk.infocenter.alliances.organizations.profile.CheckStatus.EXPIRED;
import static mk.infocenter.alliances.organizations.profile.CheckStatus.REQUESTED;
import static mk.infocenter.alliances.organizations.profile.CheckStatus.UNVERIFIED;
import static mk.infocenter.alliances.organizations.profile.CheckStatus.VERIFIED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import mk.infocenter.alliances.organizations.Profile;
import mk.infocenter.alliances.organizations.Section;
import mk.infocenter.alliances.organizations.SectionVerified;
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
 * Whether Info-center has checked one section of a profile, by whom, until when, and whether it says something else since.
 * What it said then stands in the history, at the revision that is kept here.
 */
@Entity
@Table(name = "section_check")
@Audited
class SectionCheck extends TenantOwned implements Staged<CheckStatus> {

    static final LifeCycle<CheckStatus, SectionCheck> LIFE_CYCLE = LifeCycle.<CheckStatus, SectionCheck>of(
                    "section-check", UNVERIFIED, Role.STAFF, Role.OFFICER)
            .step("request", EnumSet.of(UNVERIFIED, EXPIRED), REQUESTED)
            .by(Role.STAFF)
            .unless("empty", check -> !check.filled)
            .step("verify", EnumSet.allOf(CheckStatus.class), VERIFIED)
            .by(Role.OFFICER)
            .unless("empty", check -> !check.filled)
            .announcing(check -> new SectionVerified(
                    TenantContext.requiredTenant(), TenantContext.actor(), check.organizationId, check.getId()))
            .step("return", EnumSet.of(REQUESTED, CHANGED), UNVERIFIED)
            .by(Role.OFFICER)
            .withReason()
            .step("change", VERIFIED, CHANGED)
            .by(Role.STAFF, Role.SYSTEM)
            .step("expire", VERIFIED, EXPIRED)
            .by(Role.SYSTEM)
            .end();

    private UUID organizationId;

    @Enumerated(EnumType.STRING)
    private Section section;

    @Enumerated(EnumType.STRING)
    private CheckStatus status;

    /** The history says it too. */
    @NotAudited
    private Instant statusSince;

    private @Nullable LocalDate verifiedOn;
    private @Nullable LocalDate verifiedUntil;
    private @Nullable UUID verifiedBy;

    /** The last revision of the organization's records that the officer saw. */
    private @Nullable Long verifiedRevision;

    /** Why it came back, until it goes on. */
    private @Nullable String returned;

    /** Whether the section says something, where whoever loaded this has looked. */
    @Transient
    private boolean filled;

    @SuppressWarnings("NullAway.Init")
    protected SectionCheck() {}

    @SuppressWarnings("NullAway.Init") // begin() sets the status
    SectionCheck(UUID organizationId, Section section) {
        this.organizationId = organizationId;
        this.section = section;
        LIFE_CYCLE.begin(this);
    }

    /** Looks at what the section says, on which two steps depend. */
    SectionCheck of(Profile profile) {
        filled = profile.says(section);
        return this;
    }

    void request() {
        LIFE_CYCLE.take("request", this);
        returned = null;
    }

    /** Somebody of Info-center stands behind what the section says at the revision. */
    void verify(LocalDate today, LocalDate until, long revision) {
        LIFE_CYCLE.take("verify", this);
        verifiedOn = today;
        verifiedUntil = until;
        verifiedBy = TenantContext.actor().account();
        verifiedRevision = revision;
        returned = null;
    }

    void sendBack() {
        LIFE_CYCLE.take("return", this);
        returned = TenantContext.reason().map(Reason::text).orElseThrow();
    }

    void change() {
        LIFE_CYCLE.take("change", this);
    }

    void expire() {
        LIFE_CYCLE.take("expire", this);
    }

    Section section() {
        return section;
    }

    @Override
    public CheckStatus status() {
        return status;
    }

    @Override
    public final void enter(CheckStatus status, Instant since) {
        if (status != this.status) {
            statusSince = since;
        }
        this.status = status;
    }

    CheckDetails details() {
        return new CheckDetails(
                getId(),
                section,
                status,
                LocalDate.ofInstant(statusSince, Dates.ZONE),
                verifiedOn,
                verifiedUntil,
                verifiedBy,
                verifiedRevision,
                returned,
                LIFE_CYCLE.offers(this));
    }
}

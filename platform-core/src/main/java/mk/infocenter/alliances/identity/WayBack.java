package mk.infocenter.alliances.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/**
 * That somebody who lost their second factor and its recovery codes may come back: by their password and a link in a mail,
 * once. An administrator opens it for staff of the organization. Whoever may do more needs two of Info-center's managers,
 * and then it is a record of Info-center's tenant. Nobody opens their own.
 */
@Entity
@Table(name = "way_back")
@Audited
class WayBack extends TenantOwned implements Staged<WayBackStatus> {

    static final Duration VALID = Duration.ofHours(24);

    static final LifeCycle<WayBackStatus, WayBack> LIFE_CYCLE = LifeCycle.<WayBackStatus, WayBack>of(
                    "way-back", WayBackStatus.PROPOSED, Role.ADMINISTRATOR, Role.MANAGER)
            .step("open", WayBackStatus.PROPOSED, WayBackStatus.OPEN)
            .by(Role.ADMINISTRATOR, Role.MANAGER)
            .withReason()
            .unless("own", way -> isActor(way.accountId))
            .unless("same-person", way -> way.fourEyes && isActor(way.proposedBy))
            .unless("network", way -> way.fourEyes && TenantContext.actor().role() != Role.MANAGER)
            .announcing(way -> new WayBackOpened(TenantContext.requiredTenant(), TenantContext.actor(), way.getId()))
            .step("use", WayBackStatus.OPEN, WayBackStatus.USED)
            .by(Role.PUBLIC)
            .step("withdraw", EnumSet.of(WayBackStatus.PROPOSED, WayBackStatus.OPEN), WayBackStatus.WITHDRAWN)
            .by(Role.ADMINISTRATOR, Role.MANAGER)
            .end();

    private UUID accountId;

    /** Whether two people have to agree. */
    private boolean fourEyes;

    private @Nullable UUID proposedBy;

    @Enumerated(EnumType.STRING)
    private WayBackStatus status;

    @NotAudited
    private Instant statusSince;

    @NotAudited
    @SuppressWarnings("UnusedVariable") // found by it
    private @Nullable String tokenHash;

    @NotAudited
    private @Nullable Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected WayBack() {}

    @SuppressWarnings("NullAway.Init") // begin() sets the status
    WayBack(UUID accountId, boolean fourEyes) {
        this.accountId = accountId;
        this.fourEyes = fourEyes;
        proposedBy = TenantContext.actor().account();
        LIFE_CYCLE.begin(this);
    }

    void open() {
        LIFE_CYCLE.take("open", this);
    }

    void use() {
        LIFE_CYCLE.take("use", this);
        tokenHash = null;
    }

    void withdraw() {
        LIFE_CYCLE.take("withdraw", this);
        tokenHash = null;
    }

    OneTimeToken issue(Instant now) {
        var token = OneTimeToken.fresh();
        tokenHash = token.hash();
        expiresAt = now.plus(VALID);
        return token;
    }

    boolean usable(Instant now) {
        return status == WayBackStatus.OPEN && expiresAt != null && now.isBefore(expiresAt);
    }

    private static boolean isActor(@Nullable UUID person) {
        return person != null && Objects.equals(person, TenantContext.actor().account());
    }

    UUID accountId() {
        return accountId;
    }

    Optional<UUID> proposedBy() {
        return Optional.ofNullable(proposedBy);
    }

    @Override
    public WayBackStatus status() {
        return status;
    }

    @Override
    public final void enter(WayBackStatus status, Instant since) {
        this.status = status;
        statusSince = since;
    }

    Instant statusSince() {
        return statusSince;
    }
}

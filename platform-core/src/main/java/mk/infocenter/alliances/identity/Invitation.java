package mk.infocenter.alliances.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.keys.KeyRing;
import mk.infocenter.alliances.tenancy.LifeCycle;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Staged;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/**
 * That somebody, known by an address only, is asked to work for the organization. The address is forgotten once the
 * invitation is closed.
 */
@Entity
@Table(name = "invitation")
@Audited
class Invitation extends TenantOwned implements Staged<InvitationStatus> {

    static final Duration VALID = Duration.ofDays(7);

    static final LifeCycle<InvitationStatus, Invitation> LIFE_CYCLE = LifeCycle.<InvitationStatus, Invitation>of(
                    "invitation", InvitationStatus.OPEN, Role.ADMINISTRATOR, Role.OFFICER, Role.MANAGER)
            .step("accept", InvitationStatus.OPEN, InvitationStatus.ACCEPTED)
            .by(Role.PUBLIC)
            .step("withdraw", InvitationStatus.OPEN, InvitationStatus.WITHDRAWN)
            .by(Role.ADMINISTRATOR, Role.OFFICER, Role.MANAGER)
            .step("lapse", InvitationStatus.OPEN, InvitationStatus.WITHDRAWN)
            .by(Role.SYSTEM)
            .step("send-again", InvitationStatus.OPEN, InvitationStatus.OPEN)
            .by(Role.ADMINISTRATOR, Role.OFFICER, Role.MANAGER)
            .announcing(invitation -> invitation.opened())
            .end();

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private InvitationStatus status;

    @NotAudited
    private Instant statusSince;

    @NotAudited
    private @Nullable String sealedAddress;

    @NotAudited
    @SuppressWarnings("UnusedVariable") // found by it
    private @Nullable String tokenHash;

    @NotAudited
    private @Nullable Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    @SuppressWarnings("NullAway.Init") // begin() sets the status
    Invitation(String address, Role role, KeyRing keys) {
        Membership.requireRole(role);
        this.role = role;
        sealedAddress = keys.seal(Account.normalized(address).getBytes(StandardCharsets.UTF_8), context());
        LIFE_CYCLE.begin(this);
    }

    InvitationOpened opened() {
        return new InvitationOpened(TenantContext.requiredTenant(), TenantContext.actor(), getId());
    }

    /** A new link; one that was sent before ends. */
    OneTimeToken issue(Instant now) {
        var token = OneTimeToken.fresh();
        tokenHash = token.hash();
        expiresAt = now.plus(VALID);
        return token;
    }

    void sendAgain() {
        LIFE_CYCLE.take("send-again", this);
    }

    void withdraw() {
        LIFE_CYCLE.take("withdraw", this);
        forget();
    }

    /** Nobody answered for so long that the address is not kept any more. */
    void lapse() {
        LIFE_CYCLE.take("lapse", this);
        forget();
    }

    void accept() {
        LIFE_CYCLE.take("accept", this);
        forget();
    }

    private void forget() {
        sealedAddress = null;
        tokenHash = null;
    }

    boolean usable(Instant now) {
        return status == InvitationStatus.OPEN && expiresAt != null && now.isBefore(expiresAt);
    }

    /** The address that was invited, empty once the invitation is closed. */
    Optional<String> address(KeyRing keys) {
        return Optional.ofNullable(sealedAddress)
                .map(address -> new String(keys.open(address, context()), StandardCharsets.UTF_8));
    }

    Role role() {
        return role;
    }

    Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }

    @Override
    public InvitationStatus status() {
        return status;
    }

    @Override
    public final void enter(InvitationStatus status, Instant since) {
        this.status = status;
        statusSince = since;
    }

    Instant statusSince() {
        return statusSince;
    }

    private String context() {
        return context(getId());
    }

    /** What an address is sealed for. */
    static String context(UUID invitation) {
        return "invitation|" + invitation;
    }
}

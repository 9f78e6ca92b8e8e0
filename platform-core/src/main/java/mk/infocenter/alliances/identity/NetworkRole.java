package mk.infocenter.alliances.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
 * That a person oversees the network or reads its history. One of Info-center's officers or managers proposes it and a
 * manager who is another person confirms it. Info-center grants it, so it is a record of Info-center's tenant and its
 * grants stand in Info-center's history.
 */
@Entity
@Table(name = "network_role")
@Audited
class NetworkRole extends TenantOwned implements Staged<NetworkRoleStatus> {

    static final LifeCycle<NetworkRoleStatus, NetworkRole> LIFE_CYCLE = LifeCycle.<NetworkRoleStatus, NetworkRole>of(
                    "network-role", NetworkRoleStatus.PROPOSED, Role.OFFICER, Role.MANAGER, Role.SYSTEM)
            .step("confirm", NetworkRoleStatus.PROPOSED, NetworkRoleStatus.ACTIVE)
            .by(Role.MANAGER, Role.SYSTEM)
            .unless("same-person", role -> role.isActor(role.proposedBy))
            .unless("own-role", role -> role.isActor(role.accountId))
            .step("withdraw", NetworkRoleStatus.PROPOSED, NetworkRoleStatus.ENDED)
            .by(Role.OFFICER, Role.MANAGER)
            .step("end", NetworkRoleStatus.ACTIVE, NetworkRoleStatus.ENDED)
            .by(Role.MANAGER)
            .withReason()
            .unless("own-role", role -> role.isActor(role.accountId))
            .end();

    private static final Set<Role> ROLES = EnumSet.of(Role.OFFICER, Role.MANAGER, Role.AUDITOR);

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    /** The one tenant an auditor may read; null for the network. */
    private @Nullable String auditedTenant;

    /** Who proposed it; null where the platform itself did. */
    private @Nullable UUID proposedBy;

    @Enumerated(EnumType.STRING)
    private NetworkRoleStatus status;

    @NotAudited
    private Instant statusSince;

    @SuppressWarnings("NullAway.Init")
    protected NetworkRole() {}

    @SuppressWarnings("NullAway.Init") // begin() sets the status
    NetworkRole(UUID accountId, Role role, @Nullable String auditedTenant) {
        if (!ROLES.contains(role) || (auditedTenant != null && role != Role.AUDITOR)) {
            throw new IllegalArgumentException(role + " is no network role of " + auditedTenant);
        }
        this.accountId = accountId;
        this.role = role;
        this.auditedTenant = auditedTenant;
        proposedBy = TenantContext.actor().account();
        LIFE_CYCLE.begin(this);
    }

    void confirm() {
        LIFE_CYCLE.take("confirm", this);
    }

    void withdraw() {
        LIFE_CYCLE.take("withdraw", this);
    }

    void end() {
        LIFE_CYCLE.take("end", this);
    }

    private boolean isActor(@Nullable UUID person) {
        return person != null && Objects.equals(person, TenantContext.actor().account());
    }

    UUID accountId() {
        return accountId;
    }

    Role role() {
        return role;
    }

    Optional<String> auditedTenant() {
        return Optional.ofNullable(auditedTenant);
    }

    Optional<UUID> proposedBy() {
        return Optional.ofNullable(proposedBy);
    }

    @Override
    public NetworkRoleStatus status() {
        return status;
    }

    @Override
    public final void enter(NetworkRoleStatus status, Instant since) {
        this.status = status;
        statusSince = since;
    }

    Instant statusSince() {
        return statusSince;
    }
}

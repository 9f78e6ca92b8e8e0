package mk.infocenter.alliances.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * That a person oversees the network or reads its history. Info-center grants it, so it is a record of Info-center's
 * tenant and its grants stand in Info-center's history.
 */
@Entity
@Table(name = "network_role")
@Audited
@SuppressWarnings("UnusedVariable") // read as rows
class NetworkRole extends TenantOwned {

    private static final Set<Role> ROLES = EnumSet.of(Role.OFFICER, Role.MANAGER, Role.AUDITOR);

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    /** The one tenant an auditor may read; null for the network. */
    private @Nullable String auditedTenant;

    @SuppressWarnings("NullAway.Init")
    protected NetworkRole() {}

    NetworkRole(UUID accountId, Role role, @Nullable String auditedTenant) {
        if (!ROLES.contains(role) || (auditedTenant != null && role != Role.AUDITOR)) {
            throw new IllegalArgumentException(role + " is no network role of " + auditedTenant);
        }
        this.accountId = accountId;
        this.role = role;
        this.auditedTenant = auditedTenant;
    }
}

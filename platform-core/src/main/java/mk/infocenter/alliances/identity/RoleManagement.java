package mk.infocenter.alliances.identity;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grants roles, in the scope of the tenant that grants them: an organization's own, or Info-center's for the network. */
@Service
public class RoleManagement {

    private final Memberships memberships;
    private final NetworkRoles networkRoles;

    RoleManagement(Memberships memberships, NetworkRoles networkRoles) {
        this.memberships = memberships;
        this.networkRoles = networkRoles;
    }

    /** Makes the person staff or administrator of the tenant; nothing changes where they belong to it already. */
    @UseCase("grant-membership")
    @Transactional
    public void grant(UUID account, Role role) {
        if (!memberships.existsByAccountId(account)) {
            memberships.save(new Membership(account, role));
        }
    }

    /** Gives the person a network role; the database refuses it in any tenant but the one that leads the network. */
    @UseCase("grant-network-role")
    @Transactional
    public void grantNetwork(UUID account, Role role, @Nullable String auditedTenant) {
        if (!networkRoles.existsByAccountId(account)) {
            networkRoles.save(new NetworkRole(account, role, auditedTenant));
        }
    }

    @Transactional(readOnly = true)
    public boolean hasManager() {
        return networkRoles.existsByRole(Role.MANAGER);
    }
}

package mk.infocenter.alliances.identity;

import java.util.UUID;
import mk.infocenter.alliances.identity.sessions.Sessions;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Grants roles, in the scope of the tenant that grants them: an organization's own, or Info-center's for the network. A
 * change of what a person may do ends their sessions.
 */
@Service
public class RoleManagement {

    /** So many managers it takes to give a network role; fewer can't make another one. */
    static final int GRANTORS = 2;

    private final Memberships memberships;
    private final NetworkRoles networkRoles;
    private final Sessions sessions;

    RoleManagement(Memberships memberships, NetworkRoles networkRoles, Sessions sessions) {
        this.memberships = memberships;
        this.networkRoles = networkRoles;
        this.sessions = sessions;
    }

    /** Makes the person staff or administrator of the tenant; nothing changes where they belong to it already. */
    @UseCase("grant-membership")
    @Transactional
    public void grant(UUID account, Role role) {
        if (memberships.findByAccountId(account).isEmpty()) {
            memberships.save(new Membership(account, role));
            sessions.end(account);
        }
    }

    /** Gives the person a network role; the database refuses it in any tenant but the one that leads the network. */
    @UseCase("grant-network-role")
    @Transactional
    public void grantNetwork(UUID account, Role role, @Nullable String auditedTenant) {
        if (networkRoles
                .findByAccountIdAndStatusNot(account, NetworkRoleStatus.ENDED)
                .isEmpty()) {
            var given = new NetworkRole(account, role, auditedTenant);
            given.confirm();
            networkRoles.save(given);
            sessions.end(account);
        }
    }

    @Transactional(readOnly = true)
    public long managers() {
        return networkRoles.countByRoleAndStatus(Role.MANAGER, NetworkRoleStatus.ACTIVE);
    }
}

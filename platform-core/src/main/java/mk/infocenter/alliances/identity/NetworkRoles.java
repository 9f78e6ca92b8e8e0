package mk.infocenter.alliances.identity;

import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface NetworkRoles extends JpaRepository<NetworkRole, UUID> {

    long countByRoleAndStatus(Role role, NetworkRoleStatus status);

    List<NetworkRole> findByAccountIdAndStatusNot(UUID accountId, NetworkRoleStatus status);

    /** A page of the roles that are proposed or held, in the order in which they were proposed. */
    List<NetworkRole> findByStatusNotAndIdGreaterThanOrderById(NetworkRoleStatus status, UUID after, Limit limit);
}

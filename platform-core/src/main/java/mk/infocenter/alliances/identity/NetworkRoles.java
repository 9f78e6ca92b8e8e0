package mk.infocenter.alliances.identity;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.data.jpa.repository.JpaRepository;

interface NetworkRoles extends JpaRepository<NetworkRole, UUID> {

    boolean existsByRole(Role role);

    boolean existsByAccountId(UUID accountId);
}

package mk.infocenter.alliances.identity;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Memberships extends JpaRepository<Membership, UUID> {

    boolean existsByAccountId(UUID accountId);
}

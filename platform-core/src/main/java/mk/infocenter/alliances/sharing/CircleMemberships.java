package mk.infocenter.alliances.sharing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CircleMemberships extends JpaRepository<CircleMembership, UUID> {

    List<CircleMembership> findByStatus(MembershipStatus status);

    List<CircleMembership> findByCircleAndStatus(String circle, MembershipStatus status);

    boolean existsByCircleAndRound(String circle, UUID round);
}

package mk.infocenter.alliances.identity;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface Memberships extends JpaRepository<Membership, UUID> {

    Optional<Membership> findByAccountId(UUID accountId);

    /** Locked, so that two administrators can't end each other's membership at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Membership> findByRoleAndStatusOrderById(Role role, MembershipStatus status);

    boolean existsByRoleAndStatus(Role role, MembershipStatus status);

    /** A page of those who work here, in the order in which they came. */
    List<Membership> findByStatusAndIdGreaterThanOrderById(MembershipStatus status, UUID after, Limit limit);

    /** The same of those in one role. */
    List<Membership> findByStatusAndRoleAndIdGreaterThanOrderById(
            MembershipStatus status, Role role, UUID after, Limit limit);
}

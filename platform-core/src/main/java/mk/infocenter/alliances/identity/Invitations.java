package mk.infocenter.alliances.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface Invitations extends JpaRepository<Invitation, UUID> {

    Optional<Invitation> findByTokenHash(String tokenHash);

    /** The newest first. */
    List<Invitation> findByStatusOrderByIdDesc(InvitationStatus status, Limit limit);

    /** Those whose link ran out before the moment. */
    List<Invitation> findByStatusAndExpiresAtBefore(InvitationStatus status, Instant moment, Limit limit);

    long countByStatus(InvitationStatus status);
}

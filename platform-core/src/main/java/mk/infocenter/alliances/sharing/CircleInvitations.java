package mk.infocenter.alliances.sharing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CircleInvitations extends JpaRepository<CircleInvitation, UUID> {

    Optional<CircleInvitation> findByCircleAndTermAndMemberAndStatus(
            String circle, int term, String member, InvitationStatus status);
}

package mk.infocenter.alliances.sharing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CircleInvitations extends JpaRepository<CircleInvitation, UUID> {

    List<CircleInvitation> findByMemberAndStatus(String member, InvitationStatus status);

    Optional<CircleInvitation> findByCircleAndTermAndMemberAndStatus(
            String circle, int term, String member, InvitationStatus status);
}

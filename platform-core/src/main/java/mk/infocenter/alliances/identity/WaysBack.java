package mk.infocenter.alliances.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface WaysBack extends JpaRepository<WayBack, UUID> {

    Optional<WayBack> findByTokenHash(String tokenHash);

    List<WayBack> findByAccountIdAndStatusIn(UUID accountId, Collection<WayBackStatus> status);

    /** The newest first. */
    List<WayBack> findByStatusOrderByIdDesc(WayBackStatus status, Limit limit);
}

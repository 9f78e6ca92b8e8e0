package mk.infocenter.alliances.sharing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Circles extends JpaRepository<Circle, UUID> {

    /** The tenant's own latest term. */
    Optional<Circle> findFirstByCircleOrderByTermDesc(String circle);

    List<Circle> findByStatus(CircleStatus status);

    List<Circle> findByCircle(String circle);
}

package mk.infocenter.alliances.organizations.capacity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** Info-center's own; everybody else sees those that are published or were. */
interface Rubrics extends JpaRepository<Rubric, UUID> {

    List<Rubric> findAllByOrderByNumberDesc(Limit limit);

    Optional<Rubric> findFirstByOrderByNumberDesc();

    Optional<Rubric> findFirstByStatusOrderByNumberDesc(RubricStatus status);
}

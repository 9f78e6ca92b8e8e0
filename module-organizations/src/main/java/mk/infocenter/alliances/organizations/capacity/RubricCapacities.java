package mk.infocenter.alliances.organizations.capacity;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RubricCapacities extends JpaRepository<RubricCapacity, UUID> {

    List<RubricCapacity> findByRubricIdOrderByPosition(UUID rubricId);
}

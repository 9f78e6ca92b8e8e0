package mk.infocenter.alliances.people;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface People extends JpaRepository<Person, UUID> {

    List<Person> findByMergedInto(UUID kept);
}

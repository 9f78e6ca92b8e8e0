package mk.infocenter.alliances.organizations.authorities;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface Participants extends JpaRepository<Participant, UUID> {

    List<Participant> findByRecordIdOrderById(UUID record, Limit limit);

    List<Participant> findByPersonIdOrderById(UUID person);

    boolean existsByRecordIdAndPersonId(UUID record, UUID person);
}

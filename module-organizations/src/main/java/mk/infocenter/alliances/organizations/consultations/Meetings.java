package mk.infocenter.alliances.organizations.consultations;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Meetings extends JpaRepository<Meeting, UUID> {

    List<Meeting> findByConsultationIdOrderByHeldOnDescIdDesc(UUID consultation, Limit limit);

    @Query("select coalesce(sum(m.people), 0) from Meeting m where m.consultationId = :consultation")
    long people(UUID consultation);
}

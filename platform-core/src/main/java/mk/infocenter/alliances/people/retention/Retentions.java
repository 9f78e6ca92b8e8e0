package mk.infocenter.alliances.people.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Retentions extends JpaRepository<Retention, UUID> {

    List<Retention> findByPersonIdOrderByUntilDesc(UUID personId);

    Optional<Retention> findByPersonIdAndPurpose(UUID personId, String purpose);

    /** People all of whose periods ended before the day. */
    @Query("select r.personId from Retention r group by r.personId having max(r.until) < :day")
    List<UUID> due(LocalDate day);
}

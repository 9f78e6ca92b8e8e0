package mk.infocenter.alliances.organizations.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Positions extends JpaRepository<Position, UUID> {

    /** Held on the day or later. */
    @Query("""
            select p from Position p
            where p.id < :before and (p.until is null or p.until >= :day)
            order by p.id desc
            """)
    List<Position> page(UUID before, LocalDate day, Limit limit);

    List<Position> findByPersonIdOrderById(UUID person);
}

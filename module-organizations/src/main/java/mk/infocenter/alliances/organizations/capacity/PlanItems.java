package mk.infocenter.alliances.organizations.capacity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlanItems extends JpaRepository<PlanItem, UUID> {

    @Query("select distinct i.capacity from PlanItem i where i.assessmentId = :assessment")
    Set<String> plannedCapacities(UUID assessment);

    /** The next ones first: what is due earlier, then what was proposed earlier. */
    @Query("""
            select i from PlanItem i
            where (i.due > :due or i.due = :due and i.id > :after) and i.status in :statuses
              and (:capacity = '' or i.capacity = :capacity) and i.due < :before
            order by i.due, i.id
            """)
    List<PlanItem> page(
            LocalDate due,
            UUID after,
            Collection<PlanItemStatus> statuses,
            String capacity,
            LocalDate before,
            Limit limit);

    List<PlanItem> findByAssessmentIdOrderById(UUID assessment);

    /** What is being done and due between the days, both of them included. */
    List<PlanItem> findByStatusInAndDueBetweenOrderById(
            Collection<PlanItemStatus> statuses, LocalDate from, LocalDate to, Limit limit);
}

package mk.infocenter.alliances.organizations.consultations;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Priorities extends JpaRepository<Priority, UUID> {

    List<Priority> findByConsultationIdOrderByRankAscIdAsc(UUID consultation);

    /** Those of a published result, for visitors. */
    @Query("""
            select new mk.infocenter.alliances.organizations.consultations.PriorityView(
                p.id, p.version, p.consultationId, p.title, p.rank, p.reason, p.response, p.answer, p.answeredOn)
            from Priority p where p.tenantId = :tenant and p.consultationId = :consultation
            order by p.rank, p.id
            """)
    List<PriorityView> published(String tenant, UUID consultation);
}

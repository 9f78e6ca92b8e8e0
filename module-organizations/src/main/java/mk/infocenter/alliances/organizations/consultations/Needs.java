package mk.infocenter.alliances.organizations.consultations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Needs extends JpaRepository<Need, UUID> {

    Optional<Need> findByPriorityId(UUID priority);

    List<Need> findByPriorityIdIn(Collection<UUID> priorities);

    /** The newest first. */
    @Query("select n from Need n where n.id < :before and n.status in :statuses order by n.id desc")
    List<Need> page(Collection<NeedStatus> statuses, UUID before, Limit limit);

    @Query("""
            select n from Need n join NeedAnswer a on a.needId = n.id
            where a.kind = :kind and a.recordId = :record order by n.id
            """)
    List<Need> behind(String kind, UUID record);

    /** Needs of all organizations or of one, the newest first, for Info-center. */
    @Query("""
            select new mk.infocenter.alliances.organizations.consultations.NetworkNeed(
                n.id, n.tenantId, n.title, n.status, n.statusSince, c.municipalities)
            from Need n join Priority p on p.id = n.priorityId and p.tenantId = n.tenantId
              join Consultation c on c.id = p.consultationId and c.tenantId = n.tenantId
            where n.id < :before and n.status in :statuses and (:tenant = '' or n.tenantId = :tenant)
            order by n.id desc
            """)
    List<NetworkNeed> ofNetwork(Collection<NeedStatus> statuses, String tenant, UUID before, Limit limit);
}

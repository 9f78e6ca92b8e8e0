package mk.infocenter.alliances.organizations.capacity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Outside a tenant's own scope only the projections may be read. */
interface Assessments extends JpaRepository<Assessment, UUID> {

    String OUTLINE = """
            select new mk.infocenter.alliances.organizations.capacity.AssessmentOutline(
                a.tenantId, a.id, a.number, a.rubricId, a.status, a.statusSince, a.due, a.agreedOn, a.levels)
            from Assessment a
            """;

    boolean existsByStatusNotIn(Collection<AssessmentStatus> statuses);

    /** Newest first; ids are in the order of time. */
    @Query(OUTLINE + """
            where (:after is null or a.id < :after) and (:anyStatus = true or a.status in :statuses)
            order by a.id desc
            """)
    List<AssessmentOutline> page(
            @Nullable UUID after, boolean anyStatus, Collection<AssessmentStatus> statuses, Limit limit);

    /** The newest round that is not cancelled. */
    @Query(OUTLINE + "where a.status <> AssessmentStatus.CANCELLED order by a.id desc")
    List<AssessmentOutline> newest(Limit limit);

    /** The agreed rounds up to one, newest first. */
    @Query(OUTLINE + """
            where a.status in (AssessmentStatus.AGREED, AssessmentStatus.CLOSED) and a.number <= :upTo
            order by a.number desc
            """)
    List<AssessmentOutline> agreed(int upTo, Limit limit);

    /** The last rounds of each of these tenants that are not cancelled: the one that runs, and the two before it. */
    @Query(OUTLINE + """
            where a.tenantId in :tenants and a.status <> AssessmentStatus.CANCELLED and a.number > (
                select max(b.number) - 3 from Assessment b
                where b.tenantId = a.tenantId and b.status <> AssessmentStatus.CANCELLED and b.number <= :upTo)
              and a.number <= :upTo
            order by a.tenantId, a.number desc
            """)
    List<AssessmentOutline> lately(Collection<String> tenants, int upTo);

    @Query("select max(a.number) from Assessment a where a.status <> AssessmentStatus.CANCELLED")
    Optional<Integer> lastNumber();
}

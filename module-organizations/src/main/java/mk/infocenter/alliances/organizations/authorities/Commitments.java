package mk.infocenter.alliances.organizations.authorities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Commitments extends JpaRepository<Commitment, UUID> {

    String OUTLINE = """
            select new mk.infocenter.alliances.organizations.authorities.CommitmentOutline(
                c.tenantId, c.id, c.authorityId, c.officialId, c.municipality, c.promise, c.promisedOn, c.due, c.status,
                c.reason, c.links, c.settledOn)
            from Commitment c
            """;

    /** The last days first. */
    @Query("""
            select c from Commitment c
            where c.due <= :due and (c.due < :due or c.id < :before) and c.status in :statuses
              and (:municipality = '' or c.municipality = :municipality)
              and (:authority is null or c.authorityId = :authority)
            order by c.due desc, c.id desc
            """)
    List<Commitment> page(
            LocalDate due,
            UUID before,
            Collection<CommitmentStatus> statuses,
            String municipality,
            @Nullable UUID authority,
            Limit limit);

    List<Commitment> findBySourceKindAndSourceIdOrderById(String kind, UUID id, Limit limit);

    /** What is not settled and due between the days, both of them included. */
    List<Commitment> findByStatusInAndDueBetweenOrderById(
            Collection<CommitmentStatus> statuses, LocalDate from, LocalDate to, Limit limit);

    /** A projection, as guests and the public read no entities. */
    @Query(OUTLINE + "where c.id = :id")
    Optional<CommitmentOutline> shown(UUID id);

    /** What the scope shows, the last days first; {@code tenant} is empty for all. */
    @Query(OUTLINE + """
            where c.due <= :due and (c.due < :due or c.id < :before) and c.status in :statuses
              and (:municipality = '' or c.municipality = :municipality) and (:tenant = '' or c.tenantId = :tenant)
            order by c.due desc, c.id desc
            """)
    List<CommitmentOutline> published(
            LocalDate due,
            UUID before,
            Collection<CommitmentStatus> statuses,
            String municipality,
            String tenant,
            Limit limit);

    /** What the scope shows and is due between the days, both of them included. */
    @Query(OUTLINE + "where c.status in :statuses and c.due between :from and :to order by c.due, c.id")
    List<CommitmentOutline> due(Collection<CommitmentStatus> statuses, LocalDate from, LocalDate to, Limit limit);

    @Query("""
            select new mk.infocenter.alliances.organizations.authorities.StatusCount(
                c.municipality, c.status, count(*))
            from Commitment c
            where (:municipality = '' or c.municipality = :municipality) and (:tenant = '' or c.tenantId = :tenant)
            group by c.municipality, c.status
            """)
    List<StatusCount> counts(String municipality, String tenant);
}

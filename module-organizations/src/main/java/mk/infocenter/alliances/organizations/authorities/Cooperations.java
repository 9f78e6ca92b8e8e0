package mk.infocenter.alliances.organizations.authorities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Cooperations extends JpaRepository<Cooperation, UUID> {

    String VIEW = """
            select new mk.infocenter.alliances.organizations.authorities.CooperationView(
                c.tenantId, c.id, c.version, c.kind, c.day, c.authorityId, c.municipality, c.subject, c.officials, c.result)
            from Cooperation c
            """;

    /** A projection, as a guest reads no entities. */
    @Query(VIEW + "where c.id = :id")
    Optional<CooperationView> shown(UUID id);

    @Query(VIEW + "where c.id in :ids")
    List<CooperationView> shownAll(Collection<UUID> ids);

    /** The last ones first. */
    @Query(VIEW + """
            where c.day <= :day and (c.day < :day or c.id < :before) and c.kind in :kinds
              and (:municipality = '' or c.municipality = :municipality)
            order by c.day desc, c.id desc
            """)
    List<CooperationView> page(
            LocalDate day, UUID before, Collection<CooperationKind> kinds, String municipality, Limit limit);
}

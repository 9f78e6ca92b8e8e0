package mk.infocenter.alliances.organizations.authorities;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Bodies are public, so what is read beyond the own rows is read in public scope, as projections. */
interface Authorities extends JpaRepository<Authority, UUID> {

    String VIEW = """
            select new mk.infocenter.alliances.organizations.authorities.AuthorityView(
                a.tenantId, a.id, a.version, a.kind, a.municipality, a.name, a.status, a.mergedInto)
            from Authority a
            """;

    @Query(VIEW + "where a.id in :ids and a.tenantId in :tenants")
    List<AuthorityView> shown(Collection<UUID> ids, Collection<String> tenants);

    /** Municipality by municipality. */
    @Query(VIEW + """
            where a.tenantId in :tenants and a.status in :statuses
              and a.municipality >= :place and (a.municipality > :place or a.id > :after)
              and (:municipality = '' or a.municipality = :municipality) and a.kind in :kinds
            order by a.municipality, a.id
            """)
    List<AuthorityView> page(
            Collection<String> tenants,
            Collection<AuthorityStatus> statuses,
            String municipality,
            Collection<AuthorityKind> kinds,
            String place,
            UUID after,
            Limit limit);

    /** What organizations added and the register lacks, the newest first; in the scope of the network. */
    @Query(VIEW + "where a.status = mk.infocenter.alliances.organizations.authorities.AuthorityStatus.PROPOSED"
            + " and a.id < :before order by a.id desc")
    List<AuthorityView> proposed(UUID before, Limit limit);

    boolean existsByMunicipalityAndKindAndStatusAndIdNot(
            String municipality, AuthorityKind kind, AuthorityStatus status, UUID id);
}

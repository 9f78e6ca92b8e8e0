package mk.infocenter.alliances.organizations.authorities;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Officials extends JpaRepository<Official, UUID> {

    String VIEW = """
            select new mk.infocenter.alliances.organizations.authorities.OfficialView(
                o.tenantId, o.id, o.version, o.authorityId, o.publicName, o.office, o.since, o.until)
            from Official o
            """;

    @Query(VIEW + "where o.id in :ids and o.tenantId in :tenants")
    List<OfficialView> shown(Collection<UUID> ids, Collection<String> tenants);

    /** Of the bodies and of those that became them; the last to come first. */
    @Query(VIEW + """
            where o.tenantId in :tenants and (o.authorityId in :authorities or o.authorityId in (
              select a.id from Authority a where a.mergedInto in :authorities and a.tenantId in :tenants))
            order by o.since desc, o.id desc
            """)
    List<OfficialView> of(Collection<UUID> authorities, Collection<String> tenants, Limit limit);
}

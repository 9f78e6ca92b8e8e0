package mk.infocenter.alliances.organizations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Outside a tenant's own scope only the projections may be read, because not every column is granted there. */
interface Organizations extends JpaRepository<Organization, UUID> {

    @Query("select o from Organization o")
    Optional<Organization> own();

    @Query("""
            select new mk.infocenter.alliances.organizations.OrganizationOutline(o.tenantId, o.summary, o.themes)
            from Organization o where o.tenantId in :tenants
            """)
    List<OrganizationOutline> outlines(List<String> tenants);

    @Query("""
            select new mk.infocenter.alliances.organizations.PublicProfile(
                o.tenantId, o.summary, o.mission, o.themes, o.founded, o.address, o.email, o.phone, o.website)
            from Organization o where o.tenantId = :tenant
            """)
    Optional<PublicProfile> published(String tenant);
}

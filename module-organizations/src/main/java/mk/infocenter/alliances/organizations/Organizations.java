package mk.infocenter.alliances.organizations;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Outside a tenant's own scope only the projections may be read, because not every column is granted there. */
interface Organizations extends JpaRepository<Organization, UUID> {

    @Query("select o from Organization o")
    Optional<Organization> own();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Organization o")
    Optional<Organization> lockOwn();

    @Query("""
            select new mk.infocenter.alliances.organizations.OrganizationOutline(o.tenantId, o.summary, o.themes)
            from Organization o where o.tenantId in :tenants
            """)
    List<OrganizationOutline> outlines(List<String> tenants);

    @Query("""
            select new mk.infocenter.alliances.organizations.PublicProfile(
                o.tenantId, o.summary, o.mission, o.themes, o.registrationNumber, o.legalForm, o.founded, o.languages,
                o.staff, o.volunteers, o.members, o.address, o.email, o.phone, o.website, o.links, o.figures)
            from Organization o where o.tenantId = :tenant
            """)
    Optional<PublicProfile> published(String tenant);

    @Query("select o.registrationNumber from Organization o where o.registrationNumber in :numbers")
    Set<String> registered(Collection<String> numbers);
}

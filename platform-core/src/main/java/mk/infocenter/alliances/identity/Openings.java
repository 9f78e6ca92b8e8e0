package mk.infocenter.alliances.identity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Openings extends JpaRepository<Opening, UUID> {

    List<Opening> findByAccountIdAndRoleAndStatus(UUID account, Role role, OpeningStatus status);

    /** Newest first; ids are in the order of time. */
    @Query("""
            select new mk.infocenter.alliances.identity.OpeningSummary(
                o.id, o.tenantId, o.accountId, o.role, o.reason, o.since, o.until, o.status, o.statusSince)
            from Opening o where o.role in :roles and o.id < :before order by o.id desc
            """)
    List<OpeningSummary> page(Collection<Role> roles, UUID before, Limit size);
}

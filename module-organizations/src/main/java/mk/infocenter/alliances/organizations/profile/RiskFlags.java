package mk.infocenter.alliances.organizations.profile;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RiskFlags extends JpaRepository<RiskFlag, UUID> {

    @Query("select f from RiskFlag f where f.id < :before and f.status in :statuses order by f.id desc")
    List<RiskFlag> page(UUID before, Collection<RiskStatus> statuses, Limit limit);

    /** The flags of all organizations, for Info-center; the newest first. */
    @Query("""
            select new mk.infocenter.alliances.organizations.profile.NetworkRisk(
                f.id, f.tenantId, f.kind, f.level, f.cause, f.status, f.statusSince)
            from RiskFlag f
            where f.id < :before and f.status in :statuses and f.level in :levels
            order by f.id desc
            """)
    List<NetworkRisk> ofNetwork(
            UUID before, Collection<RiskStatus> statuses, Collection<RiskLevel> levels, Limit limit);
}

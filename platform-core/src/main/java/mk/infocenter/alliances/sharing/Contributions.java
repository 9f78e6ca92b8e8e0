package mk.infocenter.alliances.sharing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Contributions extends JpaRepository<Contribution, UUID> {

    /** What the tenant itself has contributed to the record, oldest first. */
    @Query("""
            select new mk.infocenter.alliances.sharing.ContributionView(c.tenantId, c.id, c.text, c.statusSince)
            from Contribution c
            where c.owner = :owner and c.record = :record
              and c.status = mk.infocenter.alliances.sharing.ContributionStatus.GIVEN
            order by c.id
            """)
    List<ContributionView> given(String owner, UUID record);
}

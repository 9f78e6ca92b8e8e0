package mk.infocenter.alliances.identity.factors;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface TotpSecrets extends JpaRepository<TotpSecret, UUID> {

    /** Uses the code of this period up, on all nodes at once; 0 where it or a later one was used before. */
    @Modifying
    @Query("update TotpSecret t set t.lastStep = :step where t.accountId = :account and t.lastStep < :step")
    int use(UUID account, long step);
}

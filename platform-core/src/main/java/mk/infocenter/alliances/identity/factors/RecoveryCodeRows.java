package mk.infocenter.alliances.identity.factors;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RecoveryCodeRows extends JpaRepository<RecoveryCode, RecoveryCode.Key> {

    /** Uses the code up, on all nodes at once; 0 where there is none, or it was used before. */
    @Modifying
    @Query("""
            update RecoveryCode r set r.usedAt = :now
             where r.accountId = :account and r.hash = :hash and r.usedAt is null""")
    int use(UUID account, byte[] hash, Instant now);

    int countByAccountIdAndUsedAtIsNull(UUID account);

    @Modifying
    @Query("delete RecoveryCode r where r.accountId = :account")
    void deleteOf(UUID account);
}

package mk.infocenter.alliances.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PasswordResets extends JpaRepository<PasswordReset, UUID> {

    Optional<PasswordReset> findByTokenHash(String tokenHash);

    /** How many links were used up by this: none where somebody else was first. */
    @Modifying
    @Query("delete from PasswordReset where tokenHash = :tokenHash")
    int use(String tokenHash);

    void deleteByAccountId(UUID accountId);

    long deleteByExpiresAtBefore(Instant moment);
}

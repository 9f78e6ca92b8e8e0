package mk.infocenter.alliances.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PasswordResets extends JpaRepository<PasswordReset, UUID> {

    Optional<PasswordReset> findByTokenHash(String tokenHash);

    void deleteByAccountId(UUID accountId);

    long deleteByExpiresAtBefore(Instant moment);
}

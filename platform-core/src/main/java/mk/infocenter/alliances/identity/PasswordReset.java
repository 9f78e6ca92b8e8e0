package mk.infocenter.alliances.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.TenantOwned;

/** That the owner of an account may choose a new password by a link, once and for a while. */
@Entity
@Table(name = "password_reset")
@SuppressWarnings("UnusedVariable") // found by its token
class PasswordReset {

    @Id
    private UUID id = TenantOwned.newId();

    private UUID accountId;
    private String tokenHash;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected PasswordReset() {}

    PasswordReset(UUID accountId, OneTimeToken token, Instant expiresAt) {
        this.accountId = accountId;
        tokenHash = token.hash();
        this.expiresAt = expiresAt;
    }

    UUID accountId() {
        return accountId;
    }

    boolean usable(Instant now) {
        return now.isBefore(expiresAt);
    }
}

package mk.infocenter.alliances.identity.factors;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** That an account has an authenticator app: the secret they share, sealed, and the last period whose code was used. */
@Entity
@Table(name = "totp")
class TotpSecret implements Persistable<UUID> {

    @Id
    private UUID accountId;

    private String secret;
    private long lastStep;
    private Instant createdAt;

    @Transient
    private boolean fresh = true;

    @SuppressWarnings("NullAway.Init")
    protected TotpSecret() {}

    TotpSecret(UUID accountId, String secret, long lastStep, Instant createdAt) {
        this.accountId = accountId;
        this.secret = secret;
        this.lastStep = lastStep;
        this.createdAt = createdAt;
    }

    @Override
    public UUID getId() {
        return accountId;
    }

    /** Its id is the account's, so it can't tell a new row from an old one. */
    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void kept() {
        fresh = false;
    }

    String getSecret() {
        return secret;
    }

    void setSecret(String secret) {
        this.secret = secret;
    }

    long getLastStep() {
        return lastStep;
    }

    Instant getCreatedAt() {
        return createdAt;
    }
}

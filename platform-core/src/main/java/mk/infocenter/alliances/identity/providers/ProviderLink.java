package mk.infocenter.alliances.identity.providers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.TenantOwned;

/** That whoever the provider names by this subject is the owner of this account. */
@Entity
@Table(name = "provider_link")
@SuppressWarnings("UnusedVariable") // found by issuer and subject
class ProviderLink {

    @Id
    private UUID id = TenantOwned.newId();

    private UUID accountId;
    private String issuer;
    private String subject;
    private Instant createdAt;
    private Instant lastUsedAt;

    @SuppressWarnings("NullAway.Init")
    protected ProviderLink() {}

    ProviderLink(UUID accountId, ProviderProof proof, Instant now) {
        this.accountId = accountId;
        issuer = proof.issuer();
        subject = proof.subject();
        createdAt = now;
        lastUsedAt = now;
    }

    void use(Instant now) {
        lastUsedAt = now;
    }

    UUID accountId() {
        return accountId;
    }

    LinkedProvider shown() {
        return new LinkedProvider(createdAt, lastUsedAt);
    }
}

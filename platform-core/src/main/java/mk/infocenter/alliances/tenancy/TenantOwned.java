package mk.infocenter.alliances.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.envers.Audited;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/**
 * An audited aggregate of one tenant. Its id is a UUID of version 7 (RFC 9562), known from construction on; the database
 * keys it by tenant and id.
 */
@MappedSuperclass
@Audited
public abstract class TenantOwned {

    @Id
    private UUID id = newId();

    /** Set by Hibernate when the row is written; an event takes the tenant from the context instead. */
    @TenantId
    @PartitionKey
    @Column(name = "tenant_id", updatable = false)
    private @Nullable String tenantId;

    @Version
    private @Nullable Integer version;

    public static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    public UUID getId() {
        return id;
    }

    /** Counts the changes of this aggregate; whoever edits it sends the version they saw back. */
    public int getVersion() {
        return version == null ? 0 : version;
    }

    /** Fails where somebody else has changed the aggregate since the version was seen. */
    protected void expectVersion(int seen) {
        if (seen != getVersion()) {
            throw new StaleVersion(seen, getVersion());
        }
    }
}

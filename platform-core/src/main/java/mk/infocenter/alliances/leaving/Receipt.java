package mk.infocenter.alliances.leaving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The signed receipt of a leaving; it never changes, so it has no history. */
@Entity
@Table(name = "leaving_receipt")
@SuppressWarnings("UnusedVariable") // read by projection
class Receipt {

    @Id
    private UUID id;

    @TenantId
    @PartitionKey
    @Column(name = "tenant_id", updatable = false)
    private @Nullable String tenantId;

    private String document;

    private String signature;

    private String publicKey;

    @SuppressWarnings("NullAway.Init")
    protected Receipt() {}

    Receipt(UUID leaving, String document, String signature, String publicKey) {
        this.id = leaving;
        this.document = document;
        this.signature = signature;
        this.publicKey = publicKey;
    }
}

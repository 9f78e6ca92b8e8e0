package mk.infocenter.alliances.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The bytes of a logo. They never change: another picture is another row, and the tenant's history says which one. */
@Entity
@Table(name = "tenant_logo")
@SuppressWarnings("UnusedVariable") // read by projection
class TenantLogo {

    @Id
    private String sha256;

    @TenantId
    @PartitionKey
    @Column(name = "tenant_id", updatable = false)
    private @Nullable String tenantId;

    private byte[] bytes;

    @SuppressWarnings("NullAway.Init")
    protected TenantLogo() {}

    TenantLogo(Logo logo) {
        sha256 = logo.sha256();
        bytes = logo.bytes();
    }
}

package mk.infocenter.alliances.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionListener;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;
import org.jspecify.annotations.Nullable;

/** One transaction that changed audited records of a tenant. */
@Entity
@Table(name = "revision")
@RevisionEntity(Revision.Listener.class)
@SuppressWarnings("UnusedVariable") // Hibernate writes the fields; history is read as rows
class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @RevisionNumber
    private long id;

    @RevisionTimestamp
    private Instant instant;

    private String tenantId;
    private @Nullable UUID actor;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String useCase;
    private @Nullable String requestId;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init") // Envers sets the instant, the listener the rest
    protected Revision() {}

    /** Envers calls this while the transaction commits, still inside the scope and the use case. */
    static class Listener implements RevisionListener {

        @Override
        public void newRevision(Object entity) {
            var revision = (Revision) entity;
            revision.tenantId = TenantContext.requiredTenant();
            revision.actor = TenantContext.actor().account();
            revision.role = TenantContext.actor().role();
            revision.useCase = TenantContext.useCase();
            revision.requestId = TenantContext.requestId().orElse(null);
            revision.reason = TenantContext.reason().map(Reason::text).orElse(null);
        }
    }
}

package mk.infocenter.alliances.organizations.consultations;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.envers.Audited;

/** That a record of another part of the platform takes a need up. */
@Entity
@Table(name = "need_answer")
@Audited
@SuppressWarnings("UnusedVariable") // read by queries
class NeedAnswer extends TenantOwned {

    private UUID needId;
    private String kind;
    private UUID recordId;

    @SuppressWarnings("NullAway.Init")
    protected NeedAnswer() {}

    NeedAnswer(UUID needId, String kind, UUID recordId) {
        this.needId = needId;
        this.kind = kind;
        this.recordId = recordId;
    }

    String getKind() {
        return kind;
    }

    UUID getRecordId() {
        return recordId;
    }
}

package mk.infocenter.alliances.organizations.authorities;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.envers.Audited;

/**
 * That somebody of the vault took part: one of ours, or one of theirs who holds no public office. It is a row of its own, so
 * that the record itself has nothing of persons and may be shared.
 */
@Entity
@Table(name = "cooperation_participant")
@Audited
class Participant extends TenantOwned {

    private UUID recordId;
    private UUID personId;

    @SuppressWarnings("NullAway.Init")
    protected Participant() {}

    Participant(UUID recordId, UUID personId) {
        this.recordId = recordId;
        this.personId = personId;
    }

    UUID getRecordId() {
        return recordId;
    }

    UUID getPersonId() {
        return personId;
    }

    void isNow(UUID person) {
        personId = person;
    }
}

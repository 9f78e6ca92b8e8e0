package mk.infocenter.alliances.people.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.envers.Audited;

/** That a person's data is kept for a purpose, until a date. */
@Entity
@Table(name = "retention")
@Audited
@SuppressWarnings("UnusedVariable") // read as rows
class Retention extends TenantOwned {

    private UUID personId;
    private String purpose;

    @Enumerated(EnumType.STRING)
    private LegalBasis basis;

    private LocalDate until;

    @SuppressWarnings("NullAway.Init")
    protected Retention() {}

    Retention(UUID personId, Purpose purpose, LocalDate until) {
        this.personId = personId;
        this.purpose = purpose.code();
        this.basis = purpose.basis();
        this.until = until;
    }

    void keepUntil(LocalDate until) {
        this.until = until;
    }

    void moveTo(UUID person) {
        personId = person;
    }

    LocalDate getUntil() {
        return until;
    }

    String getPurpose() {
        return purpose;
    }

    RetentionPeriod period() {
        return new RetentionPeriod(purpose, basis, until);
    }
}

package mk.infocenter.alliances.organizations.alliances;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.LocalizedTextType;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.annotations.Type;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** What a circle of organizations is for. Each lead has a row of its own, as it can't write into that of the one before. */
@Entity
@Table(name = "alliance")
@Audited
@SuppressWarnings("UnusedVariable") // read by projections
class Alliance extends TenantOwned {

    private String circle;

    @Type(LocalizedTextType.class)
    private LocalizedText purpose;

    @Type(LocalizedTextType.class)
    private LocalizedText memorandum;

    private LocalDate since;
    private @Nullable LocalDate until;

    @SuppressWarnings("NullAway.Init")
    protected Alliance() {}

    @SuppressWarnings("NullAway.Init") // describe sets the rest
    Alliance(String circle, AllianceTerms terms) {
        this.circle = circle;
        describe(terms);
    }

    void edit(int seen, AllianceTerms terms) {
        expectVersion(seen);
        describe(terms);
    }

    /** As the lead before has left it. */
    final void describe(AllianceTerms terms) {
        purpose = terms.purpose();
        memorandum = terms.memorandum();
        since = terms.since();
        until = terms.until();
    }
}

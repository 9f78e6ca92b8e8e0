package mk.infocenter.alliances.people.consents;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.LocalizedTextType;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.annotations.Type;
import org.hibernate.envers.Audited;

/** The wording that people are asked to agree to, for one purpose. It never changes; another wording has another number. */
@Entity
@Table(name = "consent_text")
@Audited
class ConsentText extends TenantOwned {

    private String purpose;
    private int number;

    @Type(LocalizedTextType.class)
    private LocalizedText text;

    @SuppressWarnings("NullAway.Init")
    protected ConsentText() {}

    ConsentText(String purpose, int number, LocalizedText text) {
        this.purpose = purpose;
        this.number = number;
        this.text = text;
    }

    Wording wording() {
        return new Wording(purpose, number, text);
    }

    int getNumber() {
        return number;
    }
}

package mk.infocenter.alliances.people.consents;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.people.Vault;
import mk.infocenter.alliances.tenancy.TenantOwned;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** That a person agreed to a wording. What staff noted about it is sealed with the person's key. */
@Entity
@Table(name = "consent")
@Audited
class Consent extends TenantOwned {

    private UUID personId;
    private String purpose;
    private int number;

    @Enumerated(EnumType.STRING)
    private ConsentForm form;

    private Instant givenAt;
    private byte @Nullable [] note;
    private @Nullable Instant withdrawnAt;
    private byte @Nullable [] withdrawal;

    @SuppressWarnings("NullAway.Init")
    protected Consent() {}

    Consent(UUID personId, Wording wording, ConsentForm form, Instant givenAt, @Nullable String note, Vault vault) {
        this.personId = personId;
        this.purpose = wording.purpose();
        this.number = wording.number();
        this.form = form;
        this.givenAt = givenAt;
        this.note = vault.sealNote(personId, record("note"), note);
    }

    void withdraw(Instant now, @Nullable String why, Vault vault) {
        if (withdrawnAt != null) {
            throw new TransitionRefused(
                    TransitionRefused.Why.STATE, "The consent " + getId() + " was withdrawn already");
        }
        withdrawnAt = now;
        withdrawal = vault.sealNote(personId, record("withdrawal"), why);
    }

    /** The notes go under the other person's key. */
    void moveTo(UUID person, Vault vault) {
        var said = vault.openNote(personId, record("note"), note);
        var whyNot = vault.openNote(personId, record("withdrawal"), withdrawal);
        personId = person;
        note = vault.sealNote(person, record("note"), said);
        withdrawal = vault.sealNote(person, record("withdrawal"), whyNot);
    }

    GivenConsent given(Vault vault) {
        return new GivenConsent(
                getId(),
                personId,
                purpose,
                number,
                form,
                givenAt,
                vault.openNote(personId, record("note"), note),
                withdrawnAt,
                vault.openNote(personId, record("withdrawal"), withdrawal));
    }

    boolean inForce() {
        return withdrawnAt == null;
    }

    UUID getPersonId() {
        return personId;
    }

    String getPurpose() {
        return purpose;
    }

    private String record(String field) {
        return "consent|" + getId() + "|" + field;
    }
}

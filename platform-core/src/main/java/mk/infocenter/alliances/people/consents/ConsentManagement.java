package mk.infocenter.alliances.people.consents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.people.PersonManagement;
import mk.infocenter.alliances.people.Vault;
import mk.infocenter.alliances.people.retention.Purposes;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.alliances.tenancy.UseCase;
import mk.infocenter.alliances.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people of the tenant in scope agreed to, and the wordings they are asked to agree to. */
@Service
public class ConsentManagement {

    private final Consents consents;
    private final ConsentTexts texts;
    private final Purposes purposes;
    private final PersonManagement people;
    private final Vault vault;

    ConsentManagement(Consents consents, ConsentTexts texts, Purposes purposes, PersonManagement people, Vault vault) {
        this.consents = consents;
        this.texts = texts;
        this.purposes = purposes;
        this.people = people;
        this.vault = vault;
    }

    /** A new wording for a purpose, in force for consents from now on; gives its number. Earlier consents keep theirs. */
    @UseCase("publish-consent-text")
    @Transactional
    public int publish(String purpose, LocalizedText text) {
        if (TenantContext.actor().role() == Role.STAFF) {
            throw new TransitionRefused(TransitionRefused.Why.ROLE, "Only administrators word what people agree to");
        }
        var number =
                texts.findFirstByPurposeOrderByNumberDesc(purposes.of(purpose).code())
                                .map(ConsentText::getNumber)
                                .orElse(0)
                        + 1;
        texts.save(new ConsentText(purpose, number, text));
        return number;
    }

    /** All wordings, the newest of each purpose first. */
    @Transactional(readOnly = true)
    public List<Wording> wordings() {
        return texts.findAllByOrderByPurposeAscNumberDesc().stream()
                .map(ConsentText::wording)
                .toList();
    }

    /** What people are asked to agree to now; empty where the organization has written nothing yet. */
    @Transactional(readOnly = true)
    public Optional<Wording> current(String purpose) {
        return texts.findFirstByPurposeOrderByNumberDesc(purpose).map(ConsentText::wording);
    }

    /**
     * Keeps that the person agreed to a wording, and their data for its purpose from that day on.
     *
     * @param note to whom and where, for a consent by word of mouth; it is sealed
     */
    @UseCase("give-consent")
    @Transactional
    public UUID give(
            UUID person, String purpose, int number, ConsentForm form, Instant givenAt, @Nullable String note) {
        var wording = texts.findByPurposeAndNumber(purpose, number)
                .orElseThrow(() -> new NotFound("wording " + number + " of " + purpose))
                .wording();
        if (inForce(person, purpose)) {
            throw new TransitionRefused(
                    TransitionRefused.Why.STATE, "The person " + person + " agreed to " + purpose + " already");
        }
        var consent = consents.save(new Consent(person, wording, form, givenAt, note, vault));
        people.keep(person, purpose, day(givenAt).plus(purposes.of(purpose).keep()));
        return consent.getId();
    }

    /** Ends a consent at once, and with it the keeping of data for its purpose. A reason is theirs to give or not. */
    @UseCase("withdraw-consent")
    @Transactional
    public void withdraw(UUID person, UUID id, @Nullable String why) {
        var consent = consents.findById(id)
                .filter(found -> found.getPersonId().equals(person))
                .orElseThrow(() -> new NotFound("consent " + id));
        consent.withdraw(Instant.now(), why, vault);
        people.keep(person, consent.getPurpose(), LocalDate.now(Dates.ZONE));
    }

    /** Whether the person agreed to the purpose and has not taken it back. */
    @Transactional(readOnly = true)
    public boolean inForce(UUID person, String purpose) {
        return consents.findByPersonIdOrderByGivenAtDesc(person).stream()
                .anyMatch(consent -> consent.inForce() && consent.getPurpose().equals(purpose));
    }

    /** All consents of a person, the newest first. */
    @Transactional(readOnly = true)
    public List<GivenConsent> of(UUID person) {
        return consents.findByPersonIdOrderByGivenAtDesc(person).stream()
                .map(consent -> consent.given(vault))
                .toList();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Dates.ZONE);
    }
}

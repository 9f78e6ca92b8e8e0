package mk.infocenter.alliances.organizations.consultations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.people.InvalidPersonalData;
import mk.infocenter.alliances.people.PersonManagement;
import mk.infocenter.alliances.people.PersonalData;
import mk.infocenter.alliances.people.consents.ConsentForm;
import mk.infocenter.alliances.people.consents.ConsentManagement;
import mk.infocenter.alliances.people.consents.Wording;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.UseCase;
import mk.infocenter.alliances.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes contributions of visitors, who need not say who they are; in the scope of the organization that asks. */
@Service
public class ContributionIntake {

    private final Consultations consultations;
    private final Voices voices;
    private final PersonManagement people;
    private final ConsentManagement consents;
    private final Clock clock;

    ContributionIntake(
            Consultations consultations,
            Voices voices,
            PersonManagement people,
            ConsentManagement consents,
            Clock clock) {
        this.consultations = consultations;
        this.voices = voices;
        this.people = people;
        this.consents = consents;
        this.clock = clock;
    }

    /**
     * Who wants to be told what came of it, having agreed to a wording.
     *
     * @param wording its number
     */
    public record Contact(String name, String email, int wording) {

        @Override
        public String toString() {
            return "Contact";
        }
    }

    /** What a visitor is asked to agree to who leaves a contact; where nothing is written yet, none is asked for. */
    @Transactional(readOnly = true)
    public Optional<Wording> wording() {
        return consents.current(ConsultationPeople.PURPOSE);
    }

    /**
     * Keeps a contribution, and apart from it the contact of whoever left one. Fails with {@link InvalidPersonalData}
     * where the contact is wrong.
     *
     * @param receipt the same where a form is sent twice, which is kept once
     */
    @UseCase("contribute")
    @Transactional
    public void receive(UUID id, VoiceText text, @Nullable Contact contact, UUID receipt) {
        var consultation = consultations.findById(id).orElseThrow(() -> new NotFound("consultation " + id));
        if (voices.existsByReceipt(receipt)) {
            return;
        }
        consultation.requireTaking(LocalDate.ofInstant(clock.instant(), Dates.ZONE));
        var municipality = text.municipality();
        var where =
                municipality != null && consultation.getMunicipalities().contains(municipality) ? municipality : null;
        var voice = new Voice(
                id,
                Channel.FORM,
                null,
                new VoiceText(text.said(), text.language(), text.sex(), text.ageGroup(), where),
                receipt,
                clock.instant());
        if (contact != null) {
            voice.mayBeAnsweredTo(person(contact));
        }
        voices.save(voice);
    }

    private UUID person(Contact contact) {
        var now = clock.instant();
        var until = LocalDate.ofInstant(now, Dates.ZONE).plus(ConsultationPeople.KEEP);
        var person = people.add(PersonalData.of(contact.name(), contact.email()), ConsultationPeople.PURPOSE, until);
        consents.give(person, ConsultationPeople.PURPOSE, contact.wording(), ConsentForm.ONLINE, now, null);
        return person;
    }
}

package mk.infocenter.alliances.organizations.consultations;

import java.time.Period;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.people.PersonalDataHolder;
import mk.infocenter.alliances.people.retention.LegalBasis;
import mk.infocenter.alliances.people.retention.Purpose;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people's data is needed for here: to tell them what came of what they said, for a year. */
@Configuration(proxyBeanMethods = false)
class ConsultationPeople {

    static final String PURPOSE = "consultation";

    static final Period KEEP = Period.ofYears(1);

    @Bean
    Purpose consultationPurpose() {
        return new Purpose(PURPOSE, LegalBasis.CONSENT, KEEP);
    }

    @Bean
    PersonalDataHolder contributionHolder(Voices voices) {
        return new Contributions(voices);
    }

    /** Contributions stay when whoever made them is erased; they say nothing of the person. */
    private record Contributions(Voices voices) implements PersonalDataHolder {

        @Override
        public List<Held> held(UUID person) {
            return voices.findByPersonIdOrderById(person).stream()
                    .map(voice -> new Held(
                            "voice",
                            voice.getId(),
                            "",
                            voice.getReceivedAt(),
                            List.of(Fact.text("record.voice.said", voice.getSaid()))))
                    .toList();
        }

        @Override
        public void repoint(UUID from, UUID to) {
            voices.findByPersonIdOrderById(from).forEach(voice -> voice.mayBeAnsweredTo(to));
        }
    }
}

package mk.infocenter.alliances.people;

import mk.infocenter.alliances.drafts.DraftForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of a person, whose unsent words are kept. */
@Configuration(proxyBeanMethods = false)
class PersonForms {

    @Bean
    DraftForm personDrafts() {
        return new DraftForm(PersonErasure.FORM, "/people/{record}/edit", "/people/new", "/people");
    }
}

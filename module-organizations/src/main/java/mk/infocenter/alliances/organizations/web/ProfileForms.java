package mk.infocenter.alliances.organizations.web;

import mk.infocenter.alliances.drafts.DraftForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of the profile, whose unsent words are kept. */
@Configuration(proxyBeanMethods = false)
class ProfileForms {

    @Bean
    DraftForm profileDrafts() {
        return new DraftForm("profile", "/organization/edit");
    }
}

package mk.infocenter.alliances.organizations.profile.web;

import mk.infocenter.alliances.drafts.DraftForm;
import mk.infocenter.alliances.organizations.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the profile, whose unsent words are kept. */
@Configuration(proxyBeanMethods = false)
class ProfileForms {

    @Bean
    DraftForm aboutDrafts() {
        return drafts(Section.ABOUT);
    }

    @Bean
    DraftForm legalDrafts() {
        return drafts(Section.LEGAL);
    }

    @Bean
    DraftForm reachDrafts() {
        return drafts(Section.REACH);
    }

    @Bean
    DraftForm sizeDrafts() {
        return drafts(Section.SIZE);
    }

    @Bean
    DraftForm contactDrafts() {
        return drafts(Section.CONTACT);
    }

    private static DraftForm drafts(Section section) {
        return new DraftForm("profile-" + section.slug(), "/organization/sections/" + section.slug() + "/edit");
    }
}

package mk.infocenter.alliances.organizations.consultations.web;

import java.util.Set;
import mk.infocenter.alliances.drafts.DraftForm;
import mk.infocenter.alliances.lists.FilteredList;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.NavigationItem;
import mk.infocenter.alliances.web.NavigationItem.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages stand, which of their lists may be saved, and which of their forms keep what is typed. */
@Configuration(proxyBeanMethods = false)
class Navigation {

    @Bean
    NavigationItem workspaceConsultations() {
        return new NavigationItem(
                        Place.WORKSPACE, "/consultations", "nav.consultations", "megaphone", 22, "organizations")
                .onlyFor(Role.STAFF, Role.OFFICER, Role.MANAGER);
    }

    @Bean
    NavigationItem workspaceNeeds() {
        return new NavigationItem(Place.WORKSPACE, "/needs", "nav.needs", "clipboard-check", 24, "organizations")
                .onlyFor(Role.STAFF, Role.OFFICER, Role.MANAGER);
    }

    @Bean
    NavigationItem networkNeeds() {
        return new NavigationItem(Place.NETWORK, "/needs", "nav.needs", "flag", 32, null);
    }

    @Bean
    FilteredList consultationsByState() {
        return new FilteredList("consultations", "/consultations", Set.of("state"));
    }

    @Bean
    FilteredList needsByState() {
        return new FilteredList("needs", "/needs", Set.of("state"));
    }

    @Bean
    DraftForm consultationDrafts() {
        return new DraftForm("consultation", "/consultations/{record}/edit", "/consultations/new", "/consultations");
    }

    @Bean
    DraftForm meetingDrafts() {
        return new DraftForm("consultation-meeting", "/consultations/meetings/{record}/edit");
    }
}

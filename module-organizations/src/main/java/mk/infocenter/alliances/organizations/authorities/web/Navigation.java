package mk.infocenter.alliances.organizations.authorities.web;

import java.util.Set;
import mk.infocenter.alliances.drafts.DraftForm;
import mk.infocenter.alliances.lists.FilteredList;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.NavigationItem;
import mk.infocenter.alliances.web.NavigationItem.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where these pages are reached, which of their lists are saved as views, and which forms keep drafts. */
@Configuration(proxyBeanMethods = false)
class Navigation {

    @Bean
    NavigationItem workspaceCommitments() {
        return new NavigationItem(Place.WORKSPACE, "/commitments", "nav.commitments", "flag", 30, "organizations")
                .onlyFor(Role.STAFF, Role.OFFICER, Role.MANAGER);
    }

    @Bean
    NavigationItem networkAuthorities() {
        return new NavigationItem(Place.NETWORK, "/authorities", "nav.authorities", "building", 40, null);
    }

    @Bean
    NavigationItem siteCommitments() {
        return new NavigationItem(Place.SITE, "/commitments", "nav.scoreboard", "", 20, null);
    }

    @Bean
    FilteredList commitmentsList() {
        return new FilteredList("commitments", "/commitments", Set.of("state", "municipality"));
    }

    @Bean
    FilteredList cooperationList() {
        return new FilteredList("cooperation", "/cooperation", Set.of("kind", "municipality"));
    }

    @Bean
    DraftForm commitmentDrafts() {
        return new DraftForm("commitment", "/commitments/{record}/edit", "/commitments/new", "/commitments");
    }

    @Bean
    DraftForm cooperationDrafts() {
        return new DraftForm("cooperation", "/cooperation/{record}/edit", "/cooperation/new", "/cooperation");
    }
}

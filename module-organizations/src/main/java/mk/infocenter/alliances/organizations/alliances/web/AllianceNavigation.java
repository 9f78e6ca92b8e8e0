package mk.infocenter.alliances.organizations.alliances.web;

import java.util.Set;
import mk.infocenter.alliances.lists.FilteredList;
import mk.infocenter.alliances.search.SearchedElsewhere;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.NavigationItem;
import mk.infocenter.alliances.web.NavigationItem.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AllianceNavigation {

    @Bean
    NavigationItem alliancesPage() {
        return new NavigationItem(Place.WORKSPACE, "/alliances", "nav.alliances", "diagram-3", 40, "organizations");
    }

    @Bean
    NavigationItem papersPage() {
        return new NavigationItem(Place.WORKSPACE, "/papers", "nav.papers", "file-earmark-text", 45, "organizations");
    }

    @Bean
    NavigationItem networkAlliancesPage() {
        return new NavigationItem(Place.NETWORK, "/alliances", "nav.alliances", "diagram-3", 40, null);
    }

    /** Those that others lead, which the search does not find. */
    @Bean
    SearchedElsewhere alliancesSearched() {
        return new SearchedElsewhere("/alliances", "search.alliances", Set.of(Role.STAFF));
    }

    @Bean
    FilteredList alliancesByState() {
        return new FilteredList("alliances", "/alliances", Set.of("state"));
    }
}

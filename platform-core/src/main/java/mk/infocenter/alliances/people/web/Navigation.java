package mk.infocenter.alliances.people.web;

import java.util.Set;
import mk.infocenter.alliances.search.SearchedElsewhere;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.NavigationItem;
import mk.infocenter.alliances.web.NavigationItem.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Navigation {

    @Bean
    NavigationItem workspacePeople() {
        return new NavigationItem(Place.WORKSPACE, "/people", "nav.people", "person", 70, null);
    }

    /** Words that are looked for stand in addresses, and people's must not; so people are found in their own page alone. */
    @Bean
    SearchedElsewhere peopleSearched() {
        return new SearchedElsewhere("/people", "search.people", Set.of(Role.STAFF));
    }
}

package mk.infocenter.alliances.organizations.capacity.web;

import java.util.Set;
import mk.infocenter.alliances.lists.FilteredList;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.NavigationItem;
import mk.infocenter.alliances.web.NavigationItem.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Navigation {

    @Bean
    NavigationItem workspaceCapacity() {
        return new NavigationItem(Place.WORKSPACE, "/capacity", "nav.capacity", "bar-chart", 20, "organizations")
                .onlyFor(Role.STAFF, Role.OFFICER, Role.MANAGER);
    }

    @Bean
    FilteredList assessmentsByState() {
        return new FilteredList("assessments", "/capacity/assessments", Set.of("state"));
    }

    @Bean
    NavigationItem networkCapacity() {
        return new NavigationItem(Place.NETWORK, "/capacity", "nav.capacity", "bar-chart", 30, null);
    }

    @Bean
    NavigationItem networkRubrics() {
        return new NavigationItem(Place.NETWORK, "/rubrics", "nav.rubrics", "clipboard-check", 35, null);
    }
}

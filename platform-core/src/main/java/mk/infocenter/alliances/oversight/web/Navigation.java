package mk.infocenter.alliances.oversight.web;

import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.NavigationItem;
import mk.infocenter.alliances.web.NavigationItem.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The core's own links. */
@Configuration(proxyBeanMethods = false)
class Navigation {

    @Bean
    NavigationItem networkTenants() {
        return new NavigationItem(Place.NETWORK, "/tenants", "nav.tenants", "diagram-3", 10, null);
    }

    @Bean
    NavigationItem networkPeople() {
        return new NavigationItem(Place.NETWORK, "/people", "nav.network-people", "people", 20, null);
    }

    @Bean
    NavigationItem workspaceMembers() {
        return new NavigationItem(Place.WORKSPACE, "/members", "nav.members", "people", 75, null);
    }

    @Bean
    NavigationItem workspaceHistory() {
        return new NavigationItem(Place.WORKSPACE, "/history", "nav.history", "clock-history", 90, null)
                .onlyFor(Role.STAFF, Role.OFFICER, Role.MANAGER);
    }

    @Bean
    NavigationItem workspaceAccess() {
        return new NavigationItem(Place.WORKSPACE, "/access", "nav.access", "eye", 95, null);
    }

    @Bean
    NavigationItem networkAccess() {
        return new NavigationItem(Place.NETWORK, "/access", "nav.access", "eye", 90, null).onlyFor(Role.MANAGER);
    }

    @Bean
    NavigationItem auditAccess() {
        return new NavigationItem(Place.AUDIT, "/access", "nav.access", "eye", 20, null);
    }

    @Bean
    NavigationItem auditTimeline() {
        return new NavigationItem(Place.AUDIT, "", "nav.timeline", "clock-history", 10, null);
    }
}

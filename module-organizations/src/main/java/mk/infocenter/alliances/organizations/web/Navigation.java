package mk.infocenter.alliances.organizations.web;

import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.NavigationItem;
import mk.infocenter.alliances.web.NavigationItem.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Navigation {

    @Bean
    NavigationItem organizationProfile() {
        return new NavigationItem(Place.WORKSPACE, "/organization", "nav.organization", "building", 10, "organizations")
                .onlyFor(Role.STAFF, Role.OFFICER, Role.MANAGER);
    }

    @Bean
    NavigationItem directory() {
        return new NavigationItem(Place.SITE, "/#organizations", "nav.organizations", "", 10, null);
    }
}

package mk.infocenter.alliances.settings.web;

import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.NavigationItem;
import mk.infocenter.alliances.web.NavigationItem.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Navigation {

    @Bean
    NavigationItem settingsPage() {
        return new NavigationItem(Place.WORKSPACE, "/settings", "nav.settings", "gear", 95, null)
                .onlyFor(Role.ADMINISTRATOR);
    }
}

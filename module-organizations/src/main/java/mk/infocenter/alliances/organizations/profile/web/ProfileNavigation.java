package mk.infocenter.alliances.organizations.profile.web;

import mk.infocenter.alliances.web.NavigationItem;
import mk.infocenter.alliances.web.NavigationItem.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProfileNavigation {

    @Bean
    NavigationItem networkSectionChecks() {
        return new NavigationItem(Place.NETWORK, "/section-checks", "nav.section-checks", "check-circle", 25, null);
    }
}

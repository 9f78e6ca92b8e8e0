package mk.infocenter.alliances.sharing.web;

import mk.infocenter.alliances.web.NavigationItem;
import mk.infocenter.alliances.web.NavigationItem.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Navigation {

    @Bean
    NavigationItem sharedPage() {
        return new NavigationItem(Place.WORKSPACE, "/shared", "nav.shared", "inbox", 70, null);
    }
}

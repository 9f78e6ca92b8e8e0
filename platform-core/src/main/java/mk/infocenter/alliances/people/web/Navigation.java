package mk.infocenter.alliances.people.web;

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
}

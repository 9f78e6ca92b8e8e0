package mk.infocenter.alliances.api.web;

import mk.infocenter.alliances.web.NavigationItem;
import mk.infocenter.alliances.web.NavigationItem.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Navigation {

    @Bean
    NavigationItem tokensPage() {
        return new NavigationItem(Place.WORKSPACE, "/tokens", "nav.tokens", "lock", 86, null);
    }
}

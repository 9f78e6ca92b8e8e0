package mk.infocenter.alliances.webhooks.web;

import mk.infocenter.alliances.web.NavigationItem;
import mk.infocenter.alliances.web.NavigationItem.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Navigation {

    @Bean
    NavigationItem webhooksPage() {
        return new NavigationItem(Place.WORKSPACE, "/webhooks", "nav.webhooks", "broadcast", 85, null);
    }
}

package mk.infocenter.alliances.onboarding.web;

import mk.infocenter.alliances.web.NavigationItem;
import mk.infocenter.alliances.web.NavigationItem.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The link to the first steps, as long as there are any. */
@Configuration(proxyBeanMethods = false)
class Navigation {

    @Bean
    NavigationItem workspaceOnboarding() {
        return new NavigationItem(Place.WORKSPACE, "/onboarding", "onboarding.title", "clipboard-check", 0, null)
                .onlyAtFirst();
    }
}

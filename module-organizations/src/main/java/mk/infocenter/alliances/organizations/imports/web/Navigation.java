package mk.infocenter.alliances.organizations.imports.web;

import mk.infocenter.alliances.web.NavigationItem;
import mk.infocenter.alliances.web.NavigationItem.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links to imports of contacts and to candidates. */
@Configuration(proxyBeanMethods = false)
class Navigation {

    @Bean
    NavigationItem contactImports() {
        return new NavigationItem(Place.WORKSPACE, "/imports", "imports.title", "inbox", 45, "organizations");
    }

    @Bean
    NavigationItem candidateList() {
        return new NavigationItem(Place.NETWORK, "/candidates", "candidates.title", "inbox", 15, null);
    }
}

package mk.infocenter.alliances.organizations.profile.web;

import mk.infocenter.alliances.lists.FilteredList;
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

    @Bean
    NavigationItem networkRisks() {
        return new NavigationItem(Place.NETWORK, "/risks", "nav.risks", "flag", 26, null);
    }

    @Bean
    FilteredList documentList() {
        return DocumentsController.LIST;
    }
}

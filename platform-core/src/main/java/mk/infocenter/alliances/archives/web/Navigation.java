package mk.infocenter.alliances.archives.web;

import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.NavigationItem;
import mk.infocenter.alliances.web.NavigationItem.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The link to the archive. */
@Configuration(proxyBeanMethods = false)
class Navigation {

    @Bean
    NavigationItem workspaceArchives() {
        return new NavigationItem(Place.WORKSPACE, "/archives", "nav.archives", "box-seam", 97, null)
                .onlyFor(Role.ADMINISTRATOR);
    }
}

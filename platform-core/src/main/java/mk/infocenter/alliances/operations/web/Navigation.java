package mk.infocenter.alliances.operations.web;

import mk.infocenter.alliances.mail.LocalOutbox;
import mk.infocenter.alliances.web.NavigationItem;
import mk.infocenter.alliances.web.NavigationItem.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Links to the pages of operations. */
@Configuration(proxyBeanMethods = false)
class Navigation {

    @Bean
    NavigationItem jobsLink() {
        return new NavigationItem(Place.WORKSPACE, "/jobs", "nav.jobs", "gear", 80, null);
    }

    /** Only where there are letters to look at. */
    @Bean
    @Nullable NavigationItem outboxLink(LocalOutbox outbox) {
        return outbox.open() ? new NavigationItem(Place.SITE, "/outbox", "nav.outbox", "envelope", 90, null) : null;
    }
}

package mk.infocenter.alliances.organizations.exchange.web;

import mk.infocenter.alliances.drafts.DraftForm;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.NavigationItem;
import mk.infocenter.alliances.web.NavigationItem.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where these pages are reached, and which form keeps drafts. */
@Configuration(proxyBeanMethods = false)
class Navigation {

    @Bean
    NavigationItem workspaceExchange() {
        return new NavigationItem(Place.WORKSPACE, "/exchange", "nav.exchange", "chat-left-text", 42, "organizations")
                .onlyFor(Role.STAFF);
    }

    @Bean
    NavigationItem networkExchange() {
        return new NavigationItem(Place.NETWORK, "/exchange", "nav.exchange", "chat-left-text", 45, null);
    }

    @Bean
    DraftForm topicDrafts() {
        return new DraftForm("topic", "/exchange/topics/{record}/edit", "/exchange/topics/new", "/exchange/topics");
    }
}

package mk.infocenter.alliances.audit.web;

import java.util.Set;
import mk.infocenter.alliances.lists.FilteredList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The filter of the access log that may be saved: not of whom, who is a person. */
@Configuration(proxyBeanMethods = false)
class AccessLists {

    @Bean
    FilteredList accesses() {
        return new FilteredList("access", "/access", Set.of("kind", "from", "to"));
    }
}

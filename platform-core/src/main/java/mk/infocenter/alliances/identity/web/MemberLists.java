package mk.infocenter.alliances.identity.web;

import java.util.Set;
import mk.infocenter.alliances.lists.FilteredList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The filter of the members that may be saved. */
@Configuration(proxyBeanMethods = false)
class MemberLists {

    @Bean
    FilteredList membersByRole() {
        return new FilteredList("members", "/members", Set.of("role"));
    }
}

package mk.infocenter.alliances.tenancy;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** The clock that whatever waits or expires asks; a test brings one that it can turn. */
@Configuration(proxyBeanMethods = false)
class Time {

    @Bean
    @Fallback
    Clock clock() {
        return Clock.systemUTC();
    }
}

package mk.infocenter.alliances.limits;

import java.time.Duration;
import mk.infocenter.alliances.jobs.SystemJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Removes counts that have run out. */
@Configuration(proxyBeanMethods = false)
class LimitPurge {

    @Bean
    SystemJob limitPurgeWork(Limits limits) {
        return new SystemJob("limit-purge", Duration.ofMinutes(10), limits::purge);
    }
}

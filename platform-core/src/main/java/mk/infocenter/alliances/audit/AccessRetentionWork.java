package mk.infocenter.alliances.audit;

import java.time.Duration;
import mk.infocenter.alliances.jobs.SystemJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets each day what {@link AccessRetention} keeps no longer. */
@Configuration(proxyBeanMethods = false)
class AccessRetentionWork {

    @Bean
    SystemJob accessRetentionJob(AccessRetention retention) {
        return new SystemJob("access-retention", Duration.ofDays(1), retention::forget);
    }
}

package mk.infocenter.alliances.webhooks;

import java.time.Clock;
import java.time.Duration;
import mk.infocenter.alliances.jobs.SystemJob;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets messages that came to their end long ago. */
@Configuration(proxyBeanMethods = false)
class DeliveryPurge {

    @Bean
    SystemJob webhookPurgeWork(Deliveries deliveries, ScopedWork work, TenantRegistry tenants, Clock clock) {
        return new SystemJob(
                "webhook-purge",
                Duration.ofDays(1),
                () -> tenants.keys()
                        .forEach(tenant -> work.in(new Scope.Tenant(tenant), () -> deliveries.purge(clock.instant()))));
    }
}

package mk.infocenter.alliances.api;

import java.time.Duration;
import mk.infocenter.alliances.jobs.SystemJob;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets what programs were answered, also in organizations whose programs ask no more. */
@Configuration(proxyBeanMethods = false)
class IdempotencyPurge {

    @Bean
    SystemJob idempotencyPurgeWork(IdempotencyKeys keys, ScopedWork work, TenantRegistry tenants) {
        return new SystemJob(
                "idempotency-purge",
                Duration.ofHours(1),
                () -> tenants.keys().forEach(tenant -> work.in(new Scope.Tenant(tenant), keys::purge)));
    }
}

package mk.infocenter.alliances.drafts;

import java.time.Duration;
import mk.infocenter.alliances.jobs.SystemJob;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Removes drafts that nobody came back to. */
@Configuration(proxyBeanMethods = false)
class DraftPurge {

    @Bean
    SystemJob draftPurgeWork(Drafts drafts, ScopedWork work, TenantRegistry tenants) {
        return new SystemJob(
                "draft-purge",
                Duration.ofDays(1),
                () -> tenants.keys().forEach(tenant -> work.in(new Scope.Tenant(tenant), drafts::purge)));
    }
}

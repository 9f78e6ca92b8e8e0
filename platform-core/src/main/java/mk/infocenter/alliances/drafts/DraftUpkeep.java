package mk.infocenter.alliances.drafts;

import java.time.Duration;
import mk.infocenter.alliances.jobs.SystemJob;
import mk.infocenter.alliances.keys.SealedColumn;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Removes drafts that nobody came back to, and says that the ring seals them. */
@Configuration(proxyBeanMethods = false)
class DraftUpkeep {

    @Bean
    SealedColumn draftColumn() {
        return new SealedColumn(
                "draft",
                "sealed",
                (tenant, row) ->
                        Drafts.context(tenant, row.apply("account_id"), row.apply("form"), row.apply("record")));
    }

    @Bean
    SystemJob draftPurgeWork(Drafts drafts, ScopedWork work, TenantRegistry tenants) {
        return new SystemJob(
                "draft-purge",
                Duration.ofDays(1),
                () -> tenants.keys().forEach(tenant -> work.in(new Scope.Tenant(tenant), drafts::purge)));
    }
}

package mk.infocenter.alliances.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Limit;

/** Removes jobs that ended long ago; their history stays. */
@Configuration(proxyBeanMethods = false)
class JobPurge {

    private static final Duration KEEP = Duration.ofDays(90);
    private static final int AT_ONCE = 100;

    @Bean
    SystemJob jobPurgeWork(Jobs jobs, ScopedWork work, TenantRegistry tenants) {
        return new SystemJob(
                "job-purge",
                Duration.ofDays(1),
                () -> tenants.keys().forEach(tenant -> {
                    while (removed(jobs, work, tenant) == AT_ONCE) {
                        // Page by page, because each removal is a revision of its own transaction.
                    }
                }));
    }

    private static int removed(Jobs jobs, ScopedWork work, String tenant) {
        return work.in(new Scope.Tenant(tenant), () -> {
            var old = jobs.ended(
                    EnumSet.of(JobStatus.SUCCEEDED, JobStatus.FAILED, JobStatus.CANCELLED),
                    Instant.now().minus(KEEP),
                    Limit.of(AT_ONCE));
            jobs.deleteAll(old);
            return old.size();
        });
    }
}

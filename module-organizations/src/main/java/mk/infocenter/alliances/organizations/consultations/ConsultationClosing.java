package mk.infocenter.alliances.organizations.consultations;

import java.time.Duration;
import mk.infocenter.alliances.jobs.SystemJob;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Closes consultations once their last day is over. */
@Configuration(proxyBeanMethods = false)
class ConsultationClosing {

    private static final int MOST = 100;

    @Bean
    SystemJob consultationClosing(TenantRegistry tenants, ConsultationManagement consultations) {
        return new SystemJob(
                "consultation-closing",
                Duration.ofMinutes(15),
                () -> tenants.keys()
                        .forEach(tenant ->
                                TenantContext.in(new Scope.Tenant(tenant), () -> consultations.closeOver(MOST))));
    }
}

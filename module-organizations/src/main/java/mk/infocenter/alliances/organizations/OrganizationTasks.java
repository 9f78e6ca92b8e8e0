package mk.infocenter.alliances.organizations;

import mk.infocenter.alliances.onboarding.OnboardingTask;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an invited organization tells of itself before it goes public. */
@Configuration(proxyBeanMethods = false)
class OrganizationTasks {

    private static final String WHERE = "/organization/edit";

    @Bean
    OnboardingTask profileTask(OrganizationManagement organizations, TenantRegistry tenants) {
        return new OnboardingTask("profile", 20, true, WHERE, () -> {
            var language =
                    tenants.find(TenantContext.requiredTenant()).orElseThrow().defaultLanguage();
            var profile = organizations.own();
            return !profile.summary().get(language).isEmpty()
                    && !profile.mission().get(language).isEmpty();
        });
    }

    @Bean
    OnboardingTask contactTask(OrganizationManagement organizations) {
        return new OnboardingTask("contact", 30, true, WHERE, () -> {
            var profile = organizations.own();
            return profile.email() != null || profile.phone() != null;
        });
    }
}

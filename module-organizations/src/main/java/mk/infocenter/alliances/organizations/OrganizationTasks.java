package mk.infocenter.alliances.organizations;

import mk.infocenter.alliances.onboarding.OnboardingTask;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an invited organization tells of itself before it goes public. */
@Configuration(proxyBeanMethods = false)
class OrganizationTasks {

    private static final String SECTIONS = "/organization/sections/";

    @Bean
    OnboardingTask profileTask(OrganizationManagement organizations, TenantRegistry tenants) {
        return new OnboardingTask("profile", 20, true, SECTIONS + "about/edit", () -> {
            var language =
                    tenants.find(TenantContext.requiredTenant()).orElseThrow().defaultLanguage();
            var about = organizations.own().about();
            return !about.summary().get(language).isEmpty()
                    && !about.mission().get(language).isEmpty();
        });
    }

    @Bean
    OnboardingTask contactTask(OrganizationManagement organizations) {
        return new OnboardingTask("contact", 30, true, SECTIONS + "contact/edit", () -> {
            var contact = organizations.own().contact();
            return contact.email() != null || contact.phone() != null;
        });
    }
}

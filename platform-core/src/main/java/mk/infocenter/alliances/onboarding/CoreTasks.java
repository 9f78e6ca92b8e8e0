package mk.infocenter.alliances.onboarding;

import mk.infocenter.alliances.identity.MembershipManagement;
import mk.infocenter.alliances.tenancy.TenantManagement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the core itself asks for. */
@Configuration(proxyBeanMethods = false)
class CoreTasks {

    private static final int TWO = 2;
    private static final String SETTINGS = "/settings";

    /** Whoever administers has come in with one, because signing in asks for it. */
    @Bean
    OnboardingTask secondFactorTask() {
        return new OnboardingTask("second-factor", 10, true, "", () -> true);
    }

    /** What Info-center entered when it invited is a guess until somebody of the organization has looked at it. */
    @Bean
    OnboardingTask settingsTask(TenantManagement tenants) {
        return new OnboardingTask("settings", 15, true, SETTINGS, tenants::decidesItself);
    }

    @Bean
    OnboardingTask logoTask(TenantManagement tenants) {
        return new OnboardingTask(
                "logo", 40, false, SETTINGS, () -> tenants.settings().logo() != null);
    }

    @Bean
    OnboardingTask secondPersonTask(MembershipManagement members) {
        return new OnboardingTask(
                "second-person",
                60,
                true,
                "/members",
                () -> members.members(null, TWO).size() == TWO);
    }
}

package mk.infocenter.alliances.onboarding;

import mk.infocenter.alliances.identity.MembershipManagement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the core itself asks for. */
@Configuration(proxyBeanMethods = false)
class CoreTasks {

    private static final int TWO = 2;

    /** Whoever administers has come in with one, because signing in asks for it. */
    @Bean
    OnboardingTask secondFactorTask() {
        return new OnboardingTask("second-factor", 10, true, "", () -> true);
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

package mk.infocenter.alliances.organizations.capacity;

import mk.infocenter.alliances.onboarding.OnboardingTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an invited organization may begin with besides telling of itself. */
@Configuration(proxyBeanMethods = false)
class CapacityTasks {

    @Bean
    OnboardingTask assessmentTask(Assessments assessments) {
        return new OnboardingTask("assessment", 50, false, "/capacity/assessments", () -> assessments.count() > 0);
    }
}

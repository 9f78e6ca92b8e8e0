package mk.infocenter.alliances.organizations.capacity;

import java.util.Map;
import mk.infocenter.alliances.organizations.AssessmentAgreed;
import mk.infocenter.alliances.organizations.PlanItemAgreed;
import mk.infocenter.alliances.organizations.PlanItemDone;
import mk.infocenter.alliances.webhooks.WebhookEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What other systems may be told of rounds and plans. */
@Configuration(proxyBeanMethods = false)
class CapacityWebhooks {

    @Bean
    WebhookEvent<AssessmentAgreed> assessmentAgreed() {
        return new WebhookEvent<>(
                AssessmentAgreed.class, "assessment.agreed", event -> Map.of("assessment", event.assessment()));
    }

    @Bean
    WebhookEvent<PlanItemAgreed> planItemAgreed() {
        return new WebhookEvent<>(
                PlanItemAgreed.class,
                "capacity-plan-item.agreed",
                event -> Map.of("item", event.item(), "assessment", event.assessment()));
    }

    @Bean
    WebhookEvent<PlanItemDone> planItemDone() {
        return new WebhookEvent<>(
                PlanItemDone.class,
                "capacity-plan-item.done",
                event -> Map.of("item", event.item(), "assessment", event.assessment()));
    }
}

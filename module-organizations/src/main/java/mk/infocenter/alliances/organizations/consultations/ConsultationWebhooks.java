package mk.infocenter.alliances.organizations.consultations;

import java.util.Map;
import mk.infocenter.alliances.organizations.ConsultationClosed;
import mk.infocenter.alliances.organizations.ConsultationOpened;
import mk.infocenter.alliances.organizations.ConsultationPublished;
import mk.infocenter.alliances.organizations.NeedMet;
import mk.infocenter.alliances.organizations.NeedVoiced;
import mk.infocenter.alliances.webhooks.WebhookEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What other systems may be told of consultations and needs. */
@Configuration(proxyBeanMethods = false)
class ConsultationWebhooks {

    @Bean
    WebhookEvent<ConsultationOpened> consultationOpened() {
        return new WebhookEvent<>(
                ConsultationOpened.class, "consultation.opened", event -> Map.of("consultation", event.consultation()));
    }

    @Bean
    WebhookEvent<ConsultationClosed> consultationClosed() {
        return new WebhookEvent<>(
                ConsultationClosed.class, "consultation.closed", event -> Map.of("consultation", event.consultation()));
    }

    @Bean
    WebhookEvent<ConsultationPublished> consultationPublished() {
        return new WebhookEvent<>(
                ConsultationPublished.class,
                "consultation.published",
                event -> Map.of("consultation", event.consultation()));
    }

    @Bean
    WebhookEvent<NeedVoiced> needVoiced() {
        return new WebhookEvent<>(NeedVoiced.class, "need.voiced", event -> Map.of("need", event.need()));
    }

    @Bean
    WebhookEvent<NeedMet> needMet() {
        return new WebhookEvent<>(NeedMet.class, "need.met", event -> Map.of("need", event.need()));
    }
}

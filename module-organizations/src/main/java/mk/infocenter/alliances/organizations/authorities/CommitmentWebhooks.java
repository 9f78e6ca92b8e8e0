package mk.infocenter.alliances.organizations.authorities;

import java.util.Map;
import mk.infocenter.alliances.organizations.CommitmentDue;
import mk.infocenter.alliances.organizations.CommitmentReopened;
import mk.infocenter.alliances.organizations.CommitmentSettled;
import mk.infocenter.alliances.webhooks.WebhookEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What other systems may be told of commitments. */
@Configuration(proxyBeanMethods = false)
class CommitmentWebhooks {

    @Bean
    WebhookEvent<CommitmentDue> commitmentDue() {
        return new WebhookEvent<>(
                CommitmentDue.class, "commitment.due", event -> Map.of("commitment", event.commitment()));
    }

    @Bean
    WebhookEvent<CommitmentSettled> commitmentSettled() {
        return new WebhookEvent<>(
                CommitmentSettled.class, "commitment.settled", event -> Map.of("commitment", event.commitment()));
    }

    @Bean
    WebhookEvent<CommitmentReopened> commitmentReopened() {
        return new WebhookEvent<>(
                CommitmentReopened.class, "commitment.reopened", event -> Map.of("commitment", event.commitment()));
    }
}

package mk.infocenter.alliances.webhooks;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for due messages at a fixed rate, so that a receiver that takes its time keeps no other one waiting. */
@Configuration
@EnableScheduling
class WebhookSchedule {

    private final WebhookSender sender;

    WebhookSchedule(WebhookSender sender) {
        this.sender = sender;
    }

    @Scheduled(
            fixedRateString = "${alliances.webhooks.interval:2s}",
            initialDelayString = "${alliances.webhooks.interval:2s}")
    void deliver() {
        sender.deliverDue();
    }
}

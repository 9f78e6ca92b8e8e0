package mk.infocenter.alliances.webhooks;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One message to one webhook, and how far it has come. */
public record WebhookDelivery(
        @Schema(description = "The Webhook-Id header without its prefix; the same at each attempt")
        UUID id,

        @Schema(description = "Name of the event", example = "organization.changed")
        String event,

        @Schema(description = "When the event happened") Instant created,
        Status status,
        @Schema(description = "How often it was sent") int attempts,

        @Schema(description = "When it is sent next, null where it is not", nullable = true) @Nullable Instant due,

        @Schema(description = "When it was sent last, null where it never was", nullable = true) @Nullable Instant lastAttempt,

        @Schema(description = "HTTP status of the last answer, or why there was none", nullable = true) @Nullable String lastAnswer) {

    /** A delivery that failed is not sent again unless somebody asks for it. */
    @Schema(name = "WebhookDeliveryStatus")
    public enum Status {
        DUE,
        DELIVERED,
        FAILED
    }
}

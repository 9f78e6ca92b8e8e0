package mk.infocenter.alliances.webhooks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A webhook without its secret, which is shown once. */
@Schema(name = "Webhook")
public record WebhookSummary(
        UUID id,

        @Schema(description = "Counts the changes; the ETag says it too")
        int version,

        @Schema(description = "Where messages are posted", example = "https://hooks.example/alliances")
        String url,

        @Schema(description = "What it is for, to people", example = "Newsletter")
        String description,

        @Schema(description = "Names of the events it is told of", example = "[\"organization.changed\"]")
        List<String> events,

        WebhookStatus status,
        @Schema(description = "When it got this status") Instant statusSince,

        @Schema(description = "Why nothing is sent; null while it is active", nullable = true) @Nullable DisabledBecause disabledBecause) {

    @JsonIgnore
    public boolean active() {
        return status == WebhookStatus.ACTIVE;
    }
}

package mk.infocenter.alliances.sharing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A grant as its owner reads it. */
@Schema(name = "Grant")
public record GrantSummary(
        UUID id,

        @Schema(description = "Counts the changes; the ETag says it too")
        int version,

        @Schema(description = "Kind of the record", example = "paper")
        String kind,

        @Schema(description = "Id of the record") UUID record,

        @Schema(description = "What the record was called when it was shared")
        LocalizedText title,

        @Schema(
                description = "Whom it is for: * for the network, the key of an organization, or an alliance",
                example = "radika")
        String audience,

        ShareMode mode,
        Instant since,

        @Schema(description = "When it ends by itself; null for never", nullable = true) @Nullable Instant until,

        GrantStatus status,
        @Schema(description = "When it got this status") Instant statusSince) {

    @JsonIgnore
    public boolean live() {
        return status == GrantStatus.LIVE;
    }

    /** Whether it lets anybody in at this moment. */
    public boolean livesAt(Instant now) {
        return live() && (until == null || now.isBefore(until));
    }
}

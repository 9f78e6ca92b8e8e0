package mk.infocenter.alliances.sharing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A record that another tenant shares with the one that reads, by one grant. */
@Schema(name = "SharedRecord")
public record SharedSummary(
        @Schema(description = "Organization whose record it is", example = "radika")
        String owner,

        UUID grant,

        @Schema(description = "Kind of the record", example = "paper")
        String kind,

        UUID record,
        LocalizedText title,

        @Schema(description = "Whom it is shared with: *, the own organization, or an alliance", example = "*")
        String audience,

        ShareMode mode,
        Instant since,
        @Schema(nullable = true) @Nullable Instant until) {}

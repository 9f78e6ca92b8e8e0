package mk.infocenter.alliances.organizations.alliances;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LocalizedText;

/** A working paper. */
@Schema(name = "Paper")
public record PaperView(
        UUID id,

        @Schema(description = "Counts the changes; the ETag says it too")
        int version,

        LocalizedText title,

        @Schema(description = "Headings, lists and links are marked as in CommonMark")
        LocalizedText text,

        Instant changed) {}

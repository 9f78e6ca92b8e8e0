package mk.infocenter.alliances.archives;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Step;
import org.jspecify.annotations.Nullable;

/**
 * An archive as pages show it.
 *
 * @param manifest SHA-256 of its manifest, null until it is made
 * @param steps what whoever asks could do with it
 */
public record ArchiveSummary(
        UUID id,
        ArchiveStatus status,
        Instant since,
        @Nullable UUID job,
        @Nullable String manifest,
        long rows,
        long bytes,
        Instant expires,
        @Nullable Instant takenByOrganization,
        @Nullable Instant takenByInfoCenter,
        List<Step.Offer> steps) {

    public ArchiveSummary {
        steps = List.copyOf(steps);
    }

    /** Whether it can be handed to whoever asks, now. */
    public boolean handedOutNow() {
        return steps.stream().anyMatch(step -> step.step().equals("hand-out") && !step.guarded());
    }

    public boolean taken() {
        return takenByOrganization != null || takenByInfoCenter != null;
    }
}

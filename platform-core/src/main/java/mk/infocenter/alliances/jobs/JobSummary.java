package mk.infocenter.alliances.jobs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as its page shows it.
 *
 * @param startedBy account of the person, null for the platform itself
 * @param attempts begun so far
 * @param nextAttempt not before, where it waits for another attempt
 * @param total parts of the work, 0 while that is not known
 * @param doing key of the message for what happens now, null for nothing to say
 * @param failure key of the message for why it failed, null unless it did
 * @param requestId of the request that started it, under which the log tells more
 */
public record JobSummary(
        UUID id,
        String kind,
        JobStatus status,
        @Nullable UUID startedBy,
        String requestId,
        Instant created,
        @Nullable Instant finished,
        int attempts,
        @Nullable Instant nextAttempt,
        long done,
        long total,
        @Nullable String doing,
        @Nullable JobResult result,
        @Nullable String failure) {

    /** Parts done, of a hundred. */
    public long percent() {
        return total == 0 ? 0 : Math.min(100, done * 100 / total);
    }
}

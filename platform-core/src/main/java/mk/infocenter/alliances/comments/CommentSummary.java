package mk.infocenter.alliances.comments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it is read.
 *
 * @param author name of who wrote it
 * @param text in CommonMark; empty unless it is shown
 * @param mentioned name of the colleague whom it calls, null for none
 * @param editable whether whoever asks may still say it otherwise
 * @param steps of its life-cycle that whoever asks may take
 */
public record CommentSummary(
        UUID id,
        int version,
        String author,
        Instant written,
        boolean edited,
        String text,
        @Nullable String mentioned,
        CommentStatus status,
        boolean editable,
        List<String> steps) {

    public boolean may(String step) {
        return steps.contains(step);
    }
}

package mk.infocenter.alliances.comments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said about one record.
 *
 * @param comments the latest ones, in the order in which they were written
 * @param earlier id of the first one, before which there are more; null where there are not
 * @param open whether whoever asks may add to it
 * @param colleagues whom they can call to it, by name; nobody where it is only read
 */
public record Discussion(
        String kind,
        String record,
        List<CommentSummary> comments,
        @Nullable String earlier,
        boolean open,
        List<Colleague> colleagues) {}

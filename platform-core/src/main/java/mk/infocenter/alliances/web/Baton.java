package mk.infocenter.alliances.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Who must act next on a record, since when and until when.
 *
 * @param who in the reader's language
 * @param due last day, null where there is none
 */
public record Baton(String who, LocalDate since, @Nullable LocalDate due) {

    /** Days past the last one, 0 in time. */
    public long late(LocalDate today) {
        return due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, today));
    }
}

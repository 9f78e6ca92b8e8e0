package mk.infocenter.alliances.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, by keyset: what is added or removed meanwhile neither repeats nor hides a record. The Link header
 * says the address of the next one.
 *
 * @param next what to send as {@code after} for the next page, null on the last one
 */
public record PageOf<T>(
        List<T> items,

        @Schema(description = "Send it as `after` for the next page; null on the last page", nullable = true) @Nullable String next) {

    /** How many records a page has where the program doesn't say. */
    public static final String USUAL = "50";

    /** The most records of one page. */
    public static final int LARGEST = 200;

    /** Makes the page of records of which one more was read than it may have, which says whether another follows. */
    public static <R, T> PageOf<T> of(List<R> oneMore, int limit, Function<R, UUID> id, Function<R, T> shown) {
        var rows = oneMore.stream().limit(limit).toList();
        return new PageOf<>(
                rows.stream().map(shown).toList(),
                oneMore.size() > limit ? new Cursor(id.apply(rows.getLast())).text() : null);
    }
}

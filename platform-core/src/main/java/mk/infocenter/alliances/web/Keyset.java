package mk.infocenter.alliances.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that goes on after its last row; there is no number of pages, so that the last one costs as little
 * as the first.
 *
 * @param next key of the last row, from which the next page goes on; null on the last page
 */
public record Keyset<T>(List<T> rows, @Nullable String next) {

    /** Of the rows that the database gave, asked for one more than the size, which tells whether there are more. */
    public static <T> Keyset<T> of(List<T> read, int size, Function<T, String> key) {
        return read.size() > size
                ? new Keyset<>(List.copyOf(read.subList(0, size)), key.apply(read.get(size - 1)))
                : new Keyset<>(List.copyOf(read), null);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}

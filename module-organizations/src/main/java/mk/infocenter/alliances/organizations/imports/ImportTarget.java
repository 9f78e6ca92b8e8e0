package mk.infocenter.alliances.organizations.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What rows become, by the rules of that and no others.
 *
 * @param <T> a row that is right
 */
interface ImportTarget<T> {

    ImportKind kind();

    /** What a column may hold, in the order in which people think of it; messages {@code import.field.<code>}. */
    List<String> fields();

    /** Without which no row is right. */
    Set<String> needed();

    /** Fails with {@link WrongRow}. */
    T read(Map<String, String> values);

    /** By what two rows are the same; rows that share one are. */
    List<String> marks(T row);

    /** Positions of those that are there already. */
    Set<Integer> known(List<T> rows);

    /** Saves all, in the transaction of whoever calls. */
    void save(List<T> rows, @Nullable Keeping keeping);
}

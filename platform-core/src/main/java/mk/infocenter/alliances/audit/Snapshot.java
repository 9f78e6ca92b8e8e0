package mk.infocenter.alliances.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One record as it was after a change.
 *
 * @param row the columns, as PostgreSQL writes them in JSON
 * @param collections values by the column of each collection
 */
public record Snapshot(Change change, ChangeType type, JsonNode row, Map<String, List<String>> collections) {

    /** The value of a column, null where it was empty. */
    public @Nullable JsonNode value(String column) {
        var value = row.get(column);
        return value == null || value.isNull() ? null : value;
    }
}

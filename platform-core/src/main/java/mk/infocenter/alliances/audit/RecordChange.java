package mk.infocenter.alliances.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What one change did to one record.
 *
 * @param before the columns before, null where the record was added
 * @param after the columns after; of a deleted record, the last ones
 * @param added values that the change added to a collection
 * @param removed values that the change removed from a collection
 */
public record RecordChange(
        Change change,
        ChangeType type,
        @Nullable JsonNode before,
        JsonNode after,
        List<Value> added,
        List<Value> removed) {

    /** One value of a collection. */
    public record Value(String column, String value) {}
}

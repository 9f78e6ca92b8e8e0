package mk.infocenter.alliances.audit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A record that a change touched.
 *
 * @param kind name of its {@link RecordKind}
 * @param title the column that names it, null where it has none
 */
public record TouchedRecord(
        String tenant,
        long revision,
        String kind,
        String id,
        ChangeType type,
        @Nullable JsonNode title) {}

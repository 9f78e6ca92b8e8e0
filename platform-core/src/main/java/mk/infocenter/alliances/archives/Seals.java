package mk.infocenter.alliances.archives;

import java.util.List;
import java.util.regex.Pattern;
import mk.infocenter.alliances.keys.KeyRing;
import mk.infocenter.alliances.keys.SealedColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Carries sealed values from the ring of one deployment to the key of an archive, and from there to another ring. */
@Component
class Seals {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final KeyRing ring;
    private final List<SealedColumn> columns;
    private final Pattern sealedForm;

    Seals(KeyRing ring, List<SealedColumn> columns) {
        this.ring = ring;
        this.columns = columns;
        this.sealedForm = ring.sealedForm();
    }

    /**
     * The row as it leaves.
     *
     * @param key null to leave what is sealed already as it is
     * @throws IllegalStateException where a value is sealed by the ring and its column is not declared
     */
    String leaving(String table, String tenant, String row, @Nullable ArchiveKey key) {
        var left = key == null
                ? row
                : exchange(
                        table,
                        tenant,
                        row,
                        (value, context) ->
                                ArchiveKey.isSealed(value) ? value : key.seal(ring.open(value, context), context));
        if (sealedForm.matcher(left).find()) {
            throw new IllegalStateException(
                    "A value of " + table + " is sealed by the ring, and no SealedColumn says so");
        }
        return left;
    }

    /** The row as it arrives; without a key what is sealed stays so, and nobody reads it. */
    String arriving(String table, String tenant, String row, @Nullable ArchiveKey key) {
        return key == null
                ? row
                : exchange(table, tenant, row, (value, context) -> ring.seal(key.open(value, context), context));
    }

    private interface Exchange {
        String of(String value, String context);
    }

    /** Sealed values have no character that JSON would write otherwise, and none stands in a row twice. */
    private String exchange(String table, String tenant, String row, Exchange exchange) {
        var changed = row;
        JsonNode read = null;
        for (var column : columns) {
            if (column.table().equals(table)) {
                read = read == null ? JSON.readTree(row) : read;
                var values = read;
                var value = values.path(column.column()).asString("");
                if (!value.isEmpty()) {
                    var context = column.context()
                            .of(tenant, name -> values.path(name).asString());
                    changed = changed.replace("\"" + value + "\"", "\"" + exchange.of(value, context) + "\"");
                }
            }
        }
        return changed;
    }
}

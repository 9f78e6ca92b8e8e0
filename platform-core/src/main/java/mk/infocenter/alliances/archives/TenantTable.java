package mk.infocenter.alliances.archives;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table with rows of tenants, as the database's catalogue describes it; all names are quoted.
 *
 * @param name as it is written in a file's name
 * @param tenant the column that says whose a row is
 * @param columns that are stored and not computed
 * @param order by the primary key, the same in every database whatever its collation
 */
record TenantTable(String name, String quoted, String tenant, List<String> columns, List<String> order) {

    TenantTable {
        columns = List.copyOf(columns);
        order = List.copyOf(order);
    }

    /** Each row as one line of JSON, whose keys PostgreSQL puts in an order of its own. */
    String select() {
        return "select to_jsonb(line)::text from %s as t cross join lateral (select %s) as line where t.%s = :tenant order by %s"
                .formatted(
                        quoted,
                        columns.stream().map(column -> "t." + column).collect(Collectors.joining(", ")),
                        tenant,
                        order.stream().map(column -> "t." + column).collect(Collectors.joining(", ")));
    }

    /** Takes an array of such rows; numbers of identity columns stay what they were. */
    String insert() {
        var names = String.join(", ", columns);
        return "insert into %s (%s) overriding system value select %s from jsonb_populate_recordset(null::%s, :rows::jsonb)"
                .formatted(quoted, names, names, quoted);
    }
}

package mk.infocenter.testing;

import static mk.infocenter.testing.RawSql.DENIED;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import mk.infocenter.alliances.database.DatabaseRole;

/** The tables with rows of tenants, as the catalogue names them, whatever module they belong to. */
public final class TenantTables {

    private static final String WITH_TENANT = """
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
              and a.attname = 'tenant_id' and not a.attisdropped
            """;

    /** What their rows say is never changed, only how far they have come; nor is their tenant. */
    private static final Set<String> KEPT_AS_WRITTEN =
            Set.of("idempotency_key", "webhook_delivery", "archive_key", "archive_part", "leaving");

    /** Rows that are added and neither changed nor taken away. */
    private static final Set<String> ADDED_ONLY = Set.of("tenant_logo", "leaving_receipt");

    private TenantTables() {}

    public static List<String> all() throws SQLException {
        try (var owner = RawSql.as(DatabaseRole.OWNER)) {
            return owner.rows("select c.relname " + WITH_TENANT + " order by 1");
        }
    }

    /** Those and the ones that name their tenant otherwise: all that an organization takes along. */
    public static List<String> travelling() throws SQLException {
        try (var owner = RawSql.as(DatabaseRole.OWNER)) {
            return owner.rows("select name from tenant_tables() order by 1");
        }
    }

    /** Whether nobody may change the rows of the table, because they are history. */
    public static boolean isHistory(String table) {
        return table.equals("revision") || table.endsWith("_aud");
    }

    /** Whether rows are added and never changed; what is no history may be forgotten in time. */
    public static boolean isLog(String table) {
        return table.equals("access_event") || table.equals("file_chunk");
    }

    /** Tables of tenants whose rows are open, to the application or even to their owner. */
    public static List<String> unprotected(RawSql owner) throws SQLException {
        return owner.rows("select c.relname " + WITH_TENANT + """
                  and not (c.relrowsecurity and c.relforcerowsecurity and exists (
                    select from pg_policy p where p.polrelid = c.oid and 'alliances_app'::regrole = any(p.polroles)))
                order by 1
                """);
    }

    /** Keys and references that could lead from one tenant to another, because they do not begin with the tenant. */
    public static List<String> withOpenKeys(RawSql owner) throws SQLException {
        return owner.rows("select c.relname || '.' || k.conname " + WITH_TENANT.replace("where", """
                join pg_constraint k on k.conrelid = c.oid
                left join pg_attribute f on f.attrelid = k.confrelid and f.attname = 'tenant_id'
                where""") + """
                  and (k.contype in ('p', 'u') or k.contype = 'f' and f.attnum is not null)
                  and k.conkey[1] <> a.attnum
                order by 1
                """);
    }

    /** Fails where the application's role reaches rows of one tenant with the setting of another or with none. */
    public static void assertApart(String tenant, String stranger) throws SQLException {
        for (var table : all()) {
            String row;
            try (var own = RawSql.as(DatabaseRole.APP, tenant)) {
                assertThat(own.count(table))
                        .as("rows of %s in %s, without which the test proves nothing", tenant, table)
                        .isPositive();
                row = own.rows("select to_jsonb(t) from " + table + " t limit 1")
                        .getFirst();
            }
            for (var setting : new String[] {null, "", "*", stranger}) {
                try (var other = RawSql.as(DatabaseRole.APP, setting)) {
                    assertUnreachable(other, table, tenant, row);
                }
            }
        }
    }

    private static void assertUnreachable(RawSql other, String table, String tenant, String row) throws SQLException {
        var rowsOfTenant = " where tenant_id = '" + tenant + "'";
        var kept = isHistory(table) || ADDED_ONLY.contains(table);
        var unchanged = kept || isLog(table) ? DENIED : "0";
        assertThat(other.count(table + rowsOfTenant))
                .as("select from %s", table)
                .isZero();
        assertThat(other.attempt("insert into " + table + " overriding system value select * from"
                        + " jsonb_populate_record(null::" + table + ", '" + row.replace("'", "''") + "')"))
                .as("insert into %s", table)
                .isEqualTo(DENIED);
        assertThat(other.attempt("update " + table + " set tenant_id = tenant_id" + rowsOfTenant))
                .as("update %s", table)
                .isEqualTo(KEPT_AS_WRITTEN.contains(table) ? DENIED : unchanged);
        // Own rows given away; a table without own rows has none to give.
        assertThat(other.attempt("update " + table + " set tenant_id = '" + tenant + "'"))
                .as("give away %s", table)
                .isIn(DENIED, "0");
        assertThat(other.attempt("delete from " + table + rowsOfTenant))
                .as("delete from %s", table)
                .isEqualTo(kept || table.equals("leaving") ? DENIED : "0");
    }
}

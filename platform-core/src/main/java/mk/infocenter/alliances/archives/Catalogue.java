package mk.infocenter.alliances.archives;

import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which tables hold rows of tenants: asked of the database itself, so that no module's table is forgotten. */
final class Catalogue {

    /** The archives themselves, which would grow with each other, and the keys that open them. */
    static final List<String> LEFT_OUT = List.of("archive_key", "archive_part");

    private static final String TABLES = """
            select t.name, quote_ident(t.name) as quoted, quote_ident(t.tenant) as tenant,
                   (select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
                      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
                   (select array_agg(quote_ident(a.attname) || case when a.attcollation = 0 then '' else ' collate "C"' end
                             order by k.position)
                      from pg_index i cross join unnest(i.indkey::int2[]) with ordinality as k(number, position)
                      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
                      where i.indrelid = c.oid and i.indisprimary) as sorted
            from tenant_tables() as t join pg_class c on c.oid = t.target
            where t.name <> all (:leftOut)
            order by t.name collate "C"
            """;

    private static final String REFERENCES = """
            select quote_ident(c.relname) as owner, quote_ident(t.tenant) as tenant, quote_ident(f.conname) as name,
                   case when f.confrelid = 'account'::regclass then
                     (select quote_ident(a.attname) from pg_attribute a
                        where a.attrelid = c.oid and a.attnum = f.conkey[1]) end as account
            from pg_constraint f join pg_class c on c.oid = f.conrelid join tenant_tables() as t on t.target = c.oid
            where f.contype = 'f' and f.conparentid = 0 and t.name = any (:tables) order by 1, 3
            """;

    private Catalogue() {}

    /**
     * A foreign key of a tenant's table.
     *
     * @param tenant the column that says whose a row is
     * @param account the column, where it refers to an account, else empty
     */
    record Reference(String table, String tenant, String name, String account) {}

    static List<TenantTable> tables(JdbcClient database) {
        return database.sql(TABLES)
                .param("leftOut", LEFT_OUT.toArray(String[]::new))
                .query((row, _) -> new TenantTable(
                        row.getString("name"),
                        row.getString("quoted"),
                        row.getString("tenant"),
                        texts(row.getArray("columns")),
                        texts(row.getArray("sorted"))))
                .list();
    }

    static List<Reference> references(JdbcClient database, List<TenantTable> tables) {
        return database.sql(REFERENCES)
                .param("tables", tables.stream().map(TenantTable::name).toArray(String[]::new))
                .query((row, _) -> {
                    var account = row.getString("account");
                    return new Reference(
                            row.getString("owner"),
                            row.getString("tenant"),
                            row.getString("name"),
                            account == null ? "" : account);
                })
                .list();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}

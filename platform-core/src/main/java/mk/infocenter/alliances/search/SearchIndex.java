package mk.infocenter.alliances.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the entries of the tenant in scope equal to its records, as the transaction that calls it has them. It reads rows,
 * not entities, so that one record alone and all of a tenant are entered in the same way.
 */
@Component
class SearchIndex {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;
    private final Searchables searchables;

    SearchIndex(JdbcClient database, Searchables searchables) {
        this.database = database;
        this.searchables = searchables;
    }

    /** @param next id of the last record of the batch, null where there are no more */
    record Batch(int differed, @Nullable UUID next) {}

    /** Enters the records again; those whose rows are gone are found no more. */
    void refresh(Searchable searchable, Collection<UUID> ids) {
        var records = ids.stream().map(UUID::toString).toList();
        var entries = read(searchable, "r.id = any(:ids::uuid[])", Map.of("ids", array(records)));
        var gone = new HashSet<>(records);
        entries.forEach(entry -> gone.remove(entry.record()));
        if (!gone.isEmpty()) {
            database.sql("delete from search_entry where kind = :kind and record = any(:gone)")
                    .param("kind", searchable.kind())
                    .param("gone", array(gone))
                    .update();
        }
        enter(searchable, entries);
    }

    /** Enters the next records after the id again; how many entries differed from what their rows say. */
    Batch rebuild(Searchable searchable, UUID after, int size) {
        var entries = read(
                searchable,
                "r.id > :after order by r.id limit :size",
                Map.<String, Object>of("after", after, "size", size));
        var differed = enter(searchable, entries);
        return new Batch(
                differed,
                entries.size() < size ? null : UUID.fromString(entries.getLast().record()));
    }

    /** Forgets entries whose rows are gone; how many those were. */
    int forgetGone(Searchable searchable) {
        return database.sql("""
                        delete from search_entry e where e.kind = :kind
                          and not exists (select from %s r where r.tenant_id = e.tenant_id and r.id = e.record::uuid)
                        """.formatted(table(searchable)))
                .param("kind", searchable.kind())
                .update();
    }

    /** Forgets entries of kinds that are not declared any more; how many those were. */
    int forgetOtherKinds() {
        return database.sql("delete from search_entry where kind <> all(:kinds)")
                .param(
                        "kinds",
                        array(searchables.all().stream().map(Searchable::kind).toList()))
                .update();
    }

    private String table(Searchable searchable) {
        return searchables.record(searchable).table();
    }

    private List<SearchEntry> read(Searchable searchable, String which, Map<String, Object> parameters) {
        return database.sql("""
                        select r.id, to_jsonb(r) as record, to_jsonb(t) || jsonb_build_object('municipalities', array(
                                 select m.municipality from tenant_municipality m where m.tenant_id = t.tenant_id
                                 order by 1)) as organization
                        from %s r join tenant t on t.tenant_id = r.tenant_id where %s
                        """.formatted(table(searchable), which))
                .params(parameters)
                .query((row, _) -> SearchEntry.of(
                        searchable, row.getString("id"), new RecordRow(json(row, "record"), json(row, "organization"))))
                .list();
    }

    private int enter(Searchable searchable, List<SearchEntry> entries) {
        if (entries.isEmpty()) {
            return 0;
        }
        var stored = stored(searchable, entries);
        var changed = entries.stream()
                .filter(entry -> !entry.equals(stored.get(entry.record())))
                .toList();
        if (!changed.isEmpty()) {
            write(searchable, changed);
        }
        return changed.size();
    }

    private Map<String, SearchEntry> stored(Searchable searchable, List<SearchEntry> entries) {
        return database
                .sql("""
                        select e.*, coalesce((select jsonb_object_agg(w.word, w.weight) from search_word w
                          where w.tenant_id = e.tenant_id and w.kind = e.kind and w.record = e.record), '{}') as words
                        from search_entry e where e.kind = :kind and e.record = any(:records)
                        """)
                .param("kind", searchable.kind())
                .param(
                        "records",
                        array(entries.stream().map(SearchEntry::record).toList()))
                .query((row, _) -> new SearchEntry(
                        row.getString("kind"),
                        row.getString("record"),
                        RecordRow.localized(json(row, "title")),
                        RecordRow.localized(json(row, "summary")),
                        row.getBoolean("oversight"),
                        row.getBoolean("published"),
                        weights(json(row, "words"))))
                .stream()
                .collect(Collectors.toMap(SearchEntry::record, Function.identity()));
    }

    /** Of two transactions on one record the later one's words are added to the other's; the next rebuild tells them apart. */
    private void write(Searchable searchable, List<SearchEntry> entries) {
        var tenant = TenantContext.requiredTenant();
        var records = array(entries.stream().map(SearchEntry::record).toList());
        var json = JSON.writeValueAsString(
                entries.stream().map(entry -> values(entry)).toList());
        database.sql("""
                        insert into search_entry (tenant_id, kind, record, title, summary, oversight, published)
                        select :tenant, :kind, e.record, e.title, e.summary, e.oversight, e.published
                        from jsonb_to_recordset(:entries::jsonb) as e(record text, title jsonb, summary jsonb,
                             oversight boolean, published boolean)
                        on conflict (tenant_id, kind, record) do update set title = excluded.title,
                          summary = excluded.summary, oversight = excluded.oversight, published = excluded.published
                        """)
                .param("tenant", tenant)
                .param("kind", searchable.kind())
                .param("entries", json)
                .update();
        database.sql("delete from search_word where kind = :kind and record = any(:records)")
                .param("kind", searchable.kind())
                .param("records", records)
                .update();
        database.sql("""
                        insert into search_word (tenant_id, word, kind, record, weight, oversight, published)
                        select :tenant, w.key, :kind, e.record, w.value::smallint, e.oversight, e.published
                        from jsonb_to_recordset(:entries::jsonb) as e(record text, words jsonb, oversight boolean,
                             published boolean), jsonb_each_text(e.words) w
                        on conflict do nothing
                        """)
                .param("tenant", tenant)
                .param("kind", searchable.kind())
                .param("entries", json)
                .update();
    }

    private static Map<String, Object> values(SearchEntry entry) {
        return Map.of(
                "record", entry.record(),
                "title", entry.title().texts(),
                "summary", entry.summary().texts(),
                "oversight", entry.oversight(),
                "published", entry.published(),
                "words", entry.words());
    }

    private static Map<String, Integer> weights(JsonNode words) {
        var weights = new HashMap<String, Integer>();
        words.properties()
                .forEach(word -> weights.put(word.getKey(), word.getValue().asInt()));
        return weights;
    }

    private static String[] array(Collection<String> values) {
        return values.toArray(String[]::new);
    }

    private static JsonNode json(ResultSet row, String column) throws SQLException {
        return JSON.readTree(row.getString(column));
    }
}

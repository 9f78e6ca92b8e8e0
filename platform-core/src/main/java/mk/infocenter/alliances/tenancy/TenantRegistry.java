package mk.infocenter.alliances.tenancy;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads tenants as the scope in force may see them: the public only active ones, Info-center every one. */
@Service
public class TenantRegistry {

    private static final String SELECT = """
            select t.tenant_id, t.name, t.sort_name, t.seat, t.default_language, t.languages, t.modules, t.accent, t.logo,
                   t.status, t.network_lead,
                   array(select m.municipality from tenant_municipality m where m.tenant_id = t.tenant_id
                         order by m.municipality) as municipalities
            from tenant t
            """;

    /** The languages whose order has an index of its own; Macedonian is the column itself. */
    private static final Map<String, String> SORTED = Map.of(
            "sq", "coalesce(t.name ->> 'sq', t.sort_name) collate \"mk-x-icu\"",
            "en", "coalesce(t.name ->> 'en', t.sort_name) collate \"mk-x-icu\"");

    private final JdbcClient database;
    private final ScopedWork work;

    TenantRegistry(JdbcClient database, ScopedWork work) {
        this.database = database;
        this.work = work;
    }

    /** Any tenant by its key, whatever its status and the scope in force: what an address names. */
    public Optional<TenantSummary> find(String key) {
        return work.in(
                new Scope.Identity(),
                () -> database.sql(SELECT + "where t.tenant_id = :key")
                        .param("key", key)
                        .query(TenantRegistry::summary)
                        .optional());
    }

    /** The one that leads the network. */
    public TenantSummary lead() {
        return work.in(
                        new Scope.Identity(),
                        () -> database.sql(SELECT + "where t.network_lead")
                                .query(TenantRegistry::summary)
                                .optional())
                .orElseThrow(() -> new NotFound("leading tenant"));
    }

    /**
     * A page of tenants in the order of their names, as a reader of the language sorts them.
     *
     * @param after the last one of the page before, null for the first page
     * @param municipalities only those that work or sit in one of them; empty for all
     */
    @Transactional(readOnly = true)
    public List<TenantSummary> page(
            String language, @Nullable TenantSummary after, List<String> municipalities, int size) {
        return page(language, after, municipalities, null, size);
    }

    /**
     * The same of some tenants.
     *
     * @param among keys of those that somebody looks for, null for all
     */
    @Transactional(readOnly = true)
    public List<TenantSummary> page(
            String language,
            @Nullable TenantSummary after,
            List<String> municipalities,
            @Nullable Collection<String> among,
            int size) {
        var name = SORTED.getOrDefault(language, "t.sort_name");
        return database.sql(SELECT + """
                        where (%1$s, t.tenant_id) > (:name collate "mk-x-icu", :key)
                          and (:all or t.tenant_id = any(:among))
                          and (:everywhere or t.seat = any(:municipalities) or exists (
                                select from tenant_municipality m
                                where m.tenant_id = t.tenant_id and m.municipality = any(:municipalities)))
                        order by %1$s, t.tenant_id
                        limit :size
                        """.formatted(name))
                .param("name", after == null ? "" : after.name().texts().getOrDefault(language, after.sortName()))
                .param("key", after == null ? "" : after.key())
                .param("all", among == null)
                .param("among", among == null ? new String[0] : among.toArray(String[]::new))
                .param("everywhere", municipalities.isEmpty())
                .param("municipalities", municipalities.toArray(String[]::new))
                .param("size", size)
                .query(TenantRegistry::summary)
                .list();
    }

    /** The tenants with these keys, whatever the scope: those a person belongs to, or whose history they read. */
    public List<TenantSummary> named(Collection<String> keys) {
        return work.in(
                new Scope.Identity(),
                () -> database.sql(SELECT + "where t.tenant_id = any(:keys) order by t.sort_name, t.tenant_id")
                        .param("keys", keys.toArray(String[]::new))
                        .query(TenantRegistry::summary)
                        .list());
    }

    /** The keys of all tenants, whatever their status and the scope in force: for upkeep that goes through every one. */
    public List<String> keys() {
        return work.in(
                new Scope.Identity(),
                () -> database.sql("select tenant_id from tenant order by tenant_id")
                        .query(String.class)
                        .list());
    }

    private static TenantSummary summary(ResultSet row, int number) throws SQLException {
        return new TenantSummary(
                row.getString("tenant_id"),
                LocalizedTextType.read(row.getString("name")),
                row.getString("sort_name"),
                row.getString("seat"),
                codes(row.getArray("municipalities")),
                row.getString("default_language"),
                codes(row.getArray("languages")),
                codes(row.getArray("modules")),
                row.getString("accent"),
                row.getString("logo"),
                TenantStatus.valueOf(row.getString("status")),
                row.getBoolean("network_lead"));
    }

    private static List<String> codes(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}

package mk.infocenter.alliances.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mk.infocenter.alliances.audit.RecordKind.Collection;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one reader of history. It reads Envers' tables as rows, so that a record reads the same under each scope, also
 * when it is deleted; row-level security decides which tenants a scope sees.
 */
@Service
@Transactional(readOnly = true)
public class History {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CHANGE =
            "r.tenant_id, r.id as revision, r.instant, r.actor, r.role, r.use_case, r.request_id, r.reason";

    private final JdbcClient database;
    private final RecordKinds kinds;

    History(JdbcClient database, RecordKinds kinds) {
        this.database = database;
        this.kinds = kinds;
    }

    /** The changes of one record, newest first, below a revision; fails where the record was never there. */
    public List<RecordChange> of(RecordKind kind, String tenant, String id, long below, int size) {
        var changes = database.sql(
                        """
                        select %s, a.revtype, to_jsonb(a) as after,
                               (select to_jsonb(p) from %s_aud p where %s and p.rev < a.rev
                                order by p.rev desc limit 1) as before
                        from %s_aud a join revision r on r.tenant_id = a.tenant_id and r.id = a.rev
                        where %s and a.rev < :below
                        order by a.rev desc limit :size
                        """.formatted(CHANGE, kind.table(), record(kind, "p"), kind.table(), record(kind, "a")))
                .params(key(kind, tenant, id))
                .param("below", below)
                .param("size", size)
                .query((row, _) -> new RecordChange(
                        change(row),
                        ChangeType.of(row.getInt("revtype")),
                        row.getString("before") == null ? null : json(row.getString("before")),
                        json(row.getString("after")),
                        new ArrayList<>(),
                        new ArrayList<>()))
                .list();
        if (changes.isEmpty() && below == Long.MAX_VALUE) {
            throw new NotFound(kind.name() + " " + id);
        }
        kind.collections().forEach(collection -> addValues(collection, tenant, id, changes));
        return changes;
    }

    /** The record as it was at a moment; empty where it was not there yet. */
    public Optional<Snapshot> asOf(RecordKind kind, String tenant, String id, Instant moment) {
        return latest(kind, tenant, id, "r.instant <= :limit", moment.atOffset(ZoneOffset.UTC));
    }

    /** The record as a revision left it. */
    public Optional<Snapshot> asOf(RecordKind kind, String tenant, String id, long revision) {
        return latest(kind, tenant, id, "r.id <= :limit", revision);
    }

    /** The latest changes of one tenant, newest first, below a revision. */
    public List<Change> latest(String tenant, long below, int size) {
        return database.sql("select " + CHANGE + " from revision r where r.tenant_id = :tenant and r.id < :below"
                        + " order by r.id desc limit :size")
                .param("tenant", tenant)
                .param("below", below)
                .param("size", size)
                .query((row, _) -> change(row))
                .list();
    }

    /** The latest changes of all that the scope sees, newest first, below a revision. */
    public List<Change> latest(long below, int size) {
        return database.sql("select " + CHANGE + " from revision r where r.id < :below order by r.id desc limit :size")
                .param("below", below)
                .param("size", size)
                .query((row, _) -> change(row))
                .list();
    }

    /** The records that these changes touched, by revision; one statement for a whole page. */
    public Map<Long, List<TouchedRecord>> touched(List<Change> changes) {
        var union = kinds.all().stream()
                .map(kind -> """
                        select a.tenant_id, a.rev, '%s' as kind, %s as id, a.revtype, %s as title
                        from %s_aud a join w using (tenant_id, rev)
                        """.formatted(
                                kind.name(),
                                kind.isTenant() ? "a.tenant_id" : "a.id::text",
                                kind.title() == null ? "null::jsonb" : "to_jsonb(a." + kind.title() + ")",
                                kind.table()))
                .collect(Collectors.joining("union all\n"));
        return database
                .sql("with w as (select * from unnest(:tenants::text[], :revisions::bigint[]) as w(tenant_id, rev))\n"
                        + union)
                .param("tenants", changes.stream().map(Change::tenant).toArray(String[]::new))
                .param("revisions", changes.stream().map(Change::revision).toArray(Long[]::new))
                .query((row, _) -> new TouchedRecord(
                        row.getString("tenant_id"),
                        row.getLong("rev"),
                        row.getString("kind"),
                        row.getString("id"),
                        ChangeType.of(row.getInt("revtype")),
                        row.getString("title") == null ? null : json(row.getString("title"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(TouchedRecord::revision));
    }

    private Optional<Snapshot> latest(RecordKind kind, String tenant, String id, String limit, Object value) {
        var found = database.sql("""
                        select %s, a.revtype, to_jsonb(a) as after
                        from %s_aud a join revision r on r.tenant_id = a.tenant_id and r.id = a.rev
                        where %s and %s
                        order by a.rev desc limit 1
                        """.formatted(CHANGE, kind.table(), record(kind, "a"), limit))
                .params(key(kind, tenant, id))
                .param("limit", value)
                .query((row, _) -> new Snapshot(
                        change(row),
                        ChangeType.of(row.getInt("revtype")),
                        json(row.getString("after")),
                        new HashMap<>()))
                .optional();
        found.ifPresent(snapshot -> kind.collections()
                .forEach(collection -> snapshot.collections()
                        .put(
                                collection.column(),
                                values(collection, tenant, id, snapshot.change().revision()))));
        return found;
    }

    /** Of each value ever in the collection, the last thing that happened to it up to the revision. */
    private List<String> values(Collection collection, String tenant, String id, long revision) {
        return database.sql("""
                        select value from (
                          select distinct on (c.%1$s) c.%1$s as value, c.revtype from %2$s_aud c
                          where %3$s and c.rev <= :revision order by c.%1$s, c.rev desc) last
                        where revtype <> 2 order by value
                        """.formatted(collection.column(), collection.table(), owner(collection)))
                .params(key(collection, tenant, id))
                .param("revision", revision)
                .query(String.class)
                .list();
    }

    private void addValues(Collection collection, String tenant, String id, List<RecordChange> changes) {
        var byRevision = changes.stream()
                .collect(Collectors.toMap(change -> change.change().revision(), change -> change));
        database.sql("""
                        select c.rev, c.revtype, c.%s as value from %s_aud c
                        where %s and c.rev = any(:revisions) order by value
                        """.formatted(collection.column(), collection.table(), owner(collection)))
                .params(key(collection, tenant, id))
                .param("revisions", byRevision.keySet().toArray(Long[]::new))
                .query(row -> {
                    var change = byRevision.get(row.getLong("rev"));
                    if (change != null) {
                        (row.getInt("revtype") == 2 ? change.removed() : change.added())
                                .add(new RecordChange.Value(collection.column(), row.getString("value")));
                    }
                });
    }

    private static String record(RecordKind kind, String alias) {
        return alias + ".tenant_id = :tenant" + (kind.isTenant() ? "" : " and " + alias + ".id = :id");
    }

    private static String owner(Collection collection) {
        return "c.tenant_id = :tenant" + (collection.owner() == null ? "" : " and c." + collection.owner() + " = :id");
    }

    private static Map<String, Object> key(RecordKind kind, String tenant, String id) {
        return key(kind.isTenant(), tenant, id);
    }

    private static Map<String, Object> key(Collection collection, String tenant, String id) {
        return key(collection.owner() == null, tenant, id);
    }

    private static Map<String, Object> key(boolean tenantIsRecord, String tenant, String id) {
        try {
            return tenantIsRecord ? Map.of("tenant", tenant) : Map.of("tenant", tenant, "id", UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NotFound("record " + id);
        }
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getString("tenant_id"),
                row.getLong("revision"),
                row.getTimestamp("instant").toInstant(),
                row.getObject("actor", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getString("use_case"),
                row.getString("request_id"),
                row.getString("reason"));
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }
}

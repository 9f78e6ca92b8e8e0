package mk.infocenter.alliances.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happened to each organization's records without changing them, in the organization's own tenant. It is added to
 * and read, never changed; changes are in the {@link History}, grants of roles among them.
 */
@Service
public class AccessLog {

    /** Longest address that is kept, in characters. */
    static final int LONGEST_SUBJECT = 300;

    private final JdbcClient database;
    private final ScopedWork work;
    private final Clock clock;

    AccessLog(JdbcClient database, ScopedWork work, Clock clock) {
        this.database = database;
        this.work = work;
        this.clock = clock;
    }

    /** Adds what happened in the tenant, in a transaction of its own, so that it stays whatever becomes of the rest. */
    public void add(
            String tenant, AccessKind kind, @Nullable UUID account, @Nullable Role role, @Nullable String subject) {
        work.in(new Scope.Tenant(tenant), () -> insert(kind, account, role, null, subject, null));
    }

    /** Adds that somebody of another organization, the reader, is shown what the tenant shares with it. */
    public void addShared(String tenant, Actor actor, String reader, String subject) {
        work.in(
                new Scope.Tenant(tenant),
                () -> insert(AccessKind.SHARED, actor.account(), actor.role(), null, subject, reader));
    }

    /** Adds what somebody from outside does under their opening, in a transaction of its own. */
    public void add(String tenant, AccessKind kind, Actor actor, UUID opening, String subject) {
        work.in(new Scope.Tenant(tenant), () -> insert(kind, actor.account(), actor.role(), opening, subject, null));
    }

    /** Adds to the transaction in which an opening begins or ends, in the scope of its tenant. */
    void join(AccessKind kind, Actor actor, UUID opening) {
        insert(kind, actor.account(), actor.role(), opening, null, null);
    }

    /** What happened in the tenant, newest first, below an id; null begins. */
    @Transactional(readOnly = true)
    public List<Access> page(String tenant, AccessFilter filter, @Nullable UUID before, int size) {
        return database.sql("""
                        select e.id, e.instant, e.kind, e.account_id, e.role, e.subject, e.request_id, e.reader,
                               o.reason, o.until
                        from access_event e left join opening o on o.tenant_id = e.tenant_id and o.id = e.opening_id
                        where e.tenant_id = :tenant
                          and (:before::uuid is null or e.id < :before::uuid)
                          and (:account::uuid is null or e.account_id = :account::uuid)
                          and (:kind::text is null or e.kind = :kind::text)
                          and (:from::timestamptz is null or e.instant >= :from::timestamptz)
                          and (:to::timestamptz is null or e.instant < :to::timestamptz)
                        order by e.id desc limit :size
                        """)
                .param("tenant", tenant)
                .param("before", before)
                .param("account", filter.account())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("from", filter.from() == null ? null : filter.from().atOffset(ZoneOffset.UTC))
                .param("to", filter.to() == null ? null : filter.to().atOffset(ZoneOffset.UTC))
                .param("size", size)
                .query((row, _) -> access(row))
                .list();
    }

    /** Everybody who is in the tenant's log. */
    @Transactional(readOnly = true)
    public List<UUID> people(String tenant) {
        return database.sql("select distinct account_id from access_event"
                        + " where tenant_id = :tenant and account_id is not null")
                .param("tenant", tenant)
                .query(UUID.class)
                .list();
    }

    /** Deletes what happened in the tenant before the moment; the database keeps the last year in any case. */
    int forget(String tenant, Instant before) {
        return work.in(
                new Scope.Tenant(tenant),
                () -> database.sql("delete from access_event where tenant_id = :tenant and instant < :before")
                        .param("tenant", tenant)
                        .param("before", before.atOffset(ZoneOffset.UTC))
                        .update());
    }

    private int insert(
            AccessKind kind,
            @Nullable UUID account,
            @Nullable Role role,
            @Nullable UUID opening,
            @Nullable String subject,
            @Nullable String reader) {
        return database.sql("""
                        insert into access_event
                          (tenant_id, id, instant, kind, account_id, role, opening_id, subject, request_id, reader)
                        values (:tenant, :id, :instant, :kind, :account, :role, :opening, :subject, :request, :reader)
                        """)
                .param("tenant", TenantContext.requiredTenant())
                .param("id", TenantOwned.newId())
                .param("instant", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("account", account)
                .param("role", role == null ? null : role.name())
                .param("opening", opening)
                .param("subject", subject == null ? null : shortened(subject))
                .param("request", TenantContext.requestId().orElse(null))
                .param("reader", reader)
                .update();
    }

    private static String shortened(String subject) {
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT);
    }

    private static Access access(ResultSet row) throws SQLException {
        var role = row.getString("role");
        Timestamp until = row.getTimestamp("until");
        return new Access(
                row.getObject("id", UUID.class),
                row.getTimestamp("instant").toInstant(),
                AccessKind.valueOf(row.getString("kind")),
                row.getObject("account_id", UUID.class),
                role == null ? null : Role.valueOf(role),
                row.getString("subject"),
                row.getString("reason"),
                until == null ? null : until.toInstant(),
                row.getString("request_id"),
                row.getString("reader"));
    }
}

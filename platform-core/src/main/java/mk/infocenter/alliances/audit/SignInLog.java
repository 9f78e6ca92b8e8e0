package mk.infocenter.alliances.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What happened around sign-in. It belongs to no tenant, as accounts do; it is added to and read, never changed. */
@Service
public class SignInLog {

    private final JdbcClient database;
    private final ScopedWork work;
    private final Clock clock;

    SignInLog(JdbcClient database, ScopedWork work, Clock clock) {
        this.database = database;
        this.work = work;
        this.clock = clock;
    }

    /** Adds in a transaction of its own, so that a refusal stays although everything else is rolled back. */
    void add(SignInKind kind, @Nullable UUID account, @Nullable String factor, @Nullable String detail, Origin origin) {
        work.in(
                new Scope.Identity(),
                () -> database.sql("""
                                insert into sign_in_event
                                  (id, instant, kind, account_id, factor, detail, network, request_id)
                                values (:id, :instant, :kind, :account, :factor, :detail, :network, :request)
                                """)
                        .param("id", TenantOwned.newId())
                        .param("instant", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("kind", kind.name())
                        .param("account", account)
                        .param("factor", factor)
                        .param("detail", detail)
                        .param("network", origin.network())
                        .param("request", origin.requestId())
                        .update());
    }

    /** What happened around one account, newest first, below an id; null begins. */
    public List<SignIn> page(UUID account, @Nullable UUID before, int size) {
        return work.in(
                new Scope.Identity(),
                () -> database.sql("""
                                select id, instant, kind, factor, detail, network from sign_in_event
                                where account_id = :account and (:before::uuid is null or id < :before::uuid)
                                order by id desc limit :size
                                """)
                        .param("account", account)
                        .param("before", before)
                        .param("size", size)
                        .query((row, _) -> new SignIn(
                                row.getObject("id", UUID.class),
                                row.getTimestamp("instant").toInstant(),
                                SignInKind.valueOf(row.getString("kind")),
                                row.getString("factor"),
                                row.getString("detail"),
                                row.getString("network")))
                        .list());
    }

    /** Deletes what happened before the moment; the database keeps the last 90 days in any case. */
    int forget(Instant before) {
        return work.in(
                new Scope.Identity(),
                () -> database.sql("delete from sign_in_event where instant < :before")
                        .param("before", before.atOffset(ZoneOffset.UTC))
                        .update());
    }
}

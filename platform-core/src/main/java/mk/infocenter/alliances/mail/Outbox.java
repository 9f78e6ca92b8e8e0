package mk.infocenter.alliances.mail;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The letters that wait, and what became of the others. A sender adds to it by their own role, which can do nothing else
 * here; all further work is the nodes' own role's, each statement a transaction.
 */
@Component
class Outbox {

    private static final String SELECT = "select id, tenant, template, list, person, address_hash, payload, status,"
            + " attempts, created, request_id from outgoing_mail ";

    private final JdbcClient sender;
    private final JdbcClient worker;

    Outbox(JdbcClient sender, @Qualifier("workerPool") HikariDataSource workerPool) {
        this.sender = sender;
        worker = JdbcClient.create(workerPool);
    }

    /** A letter as it is handed in. */
    record Entry(
            UUID id,
            String key,
            String tenant,
            String template,
            @Nullable String list,
            @Nullable UUID person,
            String addressHash,
            String payload,
            String requestId) {}

    /**
     * A letter as it is kept.
     *
     * @param payload sealed; null once it was forgotten
     */
    record Kept(
            UUID id,
            String tenant,
            String template,
            @Nullable String list,
            @Nullable UUID person,
            String addressHash,
            @Nullable String payload,
            MailStatus status,
            int attempts,
            Instant created,
            String requestId) {}

    /** Adds the letter in the sender's own transaction and scope, unless there is one of this key. */
    void add(Entry entry) {
        sender.sql("""
                        insert into outgoing_mail
                          (id, key, tenant, template, list, person, address_hash, payload, request_id)
                        values
                          (:id, :key, :tenant, :template, :list, :person, :addressHash, :payload, :requestId)
                        on conflict do nothing
                        """).paramSource(entry).update();
    }

    /** Letters whose time has come, the longest waiting first. */
    List<Kept> due(int size) {
        return worker.sql(SELECT + """
                        where status = 'WAITING' and next_attempt <= now() order by next_attempt, id limit :size
                        """).param("size", size).query(Outbox::kept).list();
    }

    /** Takes a letter for one attempt; false where another node was faster. It is due again if this node dies. */
    boolean claim(UUID id, Duration atMost) {
        return worker.sql("""
                        update outgoing_mail
                        set attempts = attempts + 1, next_attempt = now() + make_interval(secs => :seconds)
                        where id = :id and status = 'WAITING' and next_attempt <= now()
                        """)
                        .param("id", id)
                        .param("seconds", atMost.toMillis() / 1000.0)
                        .update()
                == 1;
    }

    /** Tries a letter again later. */
    void postpone(UUID id, Duration pause) {
        worker.sql("update outgoing_mail set next_attempt = now() + make_interval(secs => :seconds)"
                        + " where id = :id and status = 'WAITING'")
                .param("id", id)
                .param("seconds", pause.toMillis() / 1000.0)
                .update();
    }

    /** Ends a letter's way; the code says why, null where there is nothing to say. */
    void end(UUID id, MailStatus status, @Nullable String code) {
        worker.sql("update outgoing_mail set status = :status, code = :code, finished = now() where id = :id")
                .param("id", id)
                .param("status", status.name())
                .param("code", code)
                .update();
    }

    /** How many were sent in the last minute, by all nodes together. */
    int sentInLastMinute() {
        return worker.sql(
                        "select count(*) from outgoing_mail where status = 'SENT' and finished > now() - interval '1 minute'")
                .query(Integer.class)
                .single();
    }

    int waiting() {
        return worker.sql("select count(*) from outgoing_mail where status = 'WAITING'")
                .query(Integer.class)
                .single();
    }

    Optional<Kept> find(UUID id) {
        return worker.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(Outbox::kept)
                .optional();
    }

    /** A page of letters, newest first. */
    List<Kept> page(@Nullable UUID before, int size) {
        return worker.sql(SELECT + """
                        where :before::uuid is null
                          or (created, id) < (select m.created, m.id from outgoing_mail m where m.id = :before::uuid)
                        order by created desc, id desc limit :size
                        """)
                .param("before", before)
                .param("size", size)
                .query(Outbox::kept)
                .list();
    }

    /** Forgets whom a letter went to and what it said, a while after it came to its end. */
    int forgetPayloads(Duration keep) {
        return worker.sql("update outgoing_mail set payload = null, person = null"
                        + " where payload is not null and finished < now() - make_interval(secs => :seconds)")
                .param("seconds", (double) keep.toSeconds())
                .update();
    }

    /** Forgets that there was a letter at all. */
    int removeOld(Duration keep) {
        return worker.sql("delete from outgoing_mail where finished < now() - make_interval(secs => :seconds)")
                .param("seconds", (double) keep.toSeconds())
                .update();
    }

    void remove(String condition, Map<String, ?> parameters) {
        worker.sql("delete from outgoing_mail where " + condition)
                .params(parameters)
                .update();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getString("tenant"),
                row.getString("template"),
                row.getString("list"),
                row.getObject("person", UUID.class),
                row.getString("address_hash"),
                row.getString("payload"),
                MailStatus.valueOf(row.getString("status")),
                row.getInt("attempts"),
                row.getTimestamp("created").toInstant(),
                row.getString("request_id"));
    }
}

package mk.infocenter.alliances.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantOwned;
import mk.infocenter.alliances.webhooks.WebhookDelivery.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages to webhooks. A node takes due ones for a while; if it dies, another one sends them after it. */
@Component
class Deliveries {

    /** How long a message is tried. */
    static final Duration TRIED = Duration.ofHours(24);

    /** For how long a message belongs to the node that took it; more than sending takes. */
    static final Duration LEASE = Duration.ofMinutes(1);

    private static final Duration KEPT = Duration.ofDays(30);
    private static final String SELECT = """
            select id, event, created, status, attempts, due, last_attempt, last_answer from webhook_delivery
            """;

    private final JdbcClient database;

    Deliveries(JdbcClient database) {
        this.database = database;
    }

    /** A message that this node has taken. */
    record Taken(
            UUID id,
            UUID webhook,
            String body,
            int attempts,
            Instant created,
            Instant giveUp,
            String url,
            String secret) {}

    /** Queues a message of the event for each active webhook that wants it, in the transaction of the event. */
    void queue(String event, String body, Instant now) {
        var webhooks = database.sql("select id from webhook where status = 'ACTIVE' and :event = any(events)")
                .param("event", event)
                .query(UUID.class)
                .list();
        webhooks.forEach(webhook -> queue(webhook, event, body, now));
    }

    void queue(UUID webhook, String event, String body, Instant now) {
        database.sql("""
                        insert into webhook_delivery (tenant_id, id, webhook_id, event, body, created, status, due, give_up)
                        values (:tenant, :id, :webhook, :event, :body, :now, 'DUE', :now, :giveUp)
                        """)
                .param("tenant", TenantContext.requiredTenant())
                .param("id", TenantOwned.newId())
                .param("webhook", webhook)
                .param("event", event)
                .param("body", body)
                .param("now", at(now))
                .param("giveUp", at(now.plus(TRIED)))
                .update();
    }

    /** Forgets what came to its end long ago, in the tenant in scope. */
    int purge(Instant now) {
        return database.sql("delete from webhook_delivery where status <> 'DUE' and created < :before")
                .param("before", at(now.minus(KEPT)))
                .update();
    }

    /** In the scope of the network: whose messages are due. */
    List<String> tenantsWithDue(Instant now) {
        return database.sql("""
                        select distinct d.tenant_id from webhook_delivery d join tenant t on t.tenant_id = d.tenant_id
                        where d.status = 'DUE' and d.due <= :now and t.status = 'ACTIVE' order by 1
                        """).param("now", at(now)).query(String.class).list();
    }

    /** Takes up to that many due messages; other nodes leave them alone until the lease ends. */
    List<Taken> take(Instant now, int many) {
        return database.sql("""
                        update webhook_delivery d
                        set due = :lease, attempts = d.attempts + 1, last_attempt = :now
                        from webhook w
                        where w.tenant_id = d.tenant_id and w.id = d.webhook_id and d.id in (
                          select id from webhook_delivery where status = 'DUE' and due <= :now
                          order by due limit :many for update skip locked)
                        returning d.id, d.webhook_id, d.body, d.attempts, d.created, d.give_up, w.url, w.secret
                        """)
                .param("now", at(now))
                .param("lease", at(now.plus(LEASE)))
                .param("many", many)
                .query((row, _) -> new Taken(
                        row.getObject("id", UUID.class),
                        row.getObject("webhook_id", UUID.class),
                        row.getString("body"),
                        row.getInt("attempts"),
                        instant(row, "created"),
                        instant(row, "give_up"),
                        row.getString("url"),
                        row.getString("secret")))
                .list();
    }

    /** @param due when it is sent again; of no meaning where it isn't */
    void note(UUID id, Status status, String answer, Instant due) {
        database.sql("""
                        update webhook_delivery set status = :status, last_answer = :answer, due = :due
                        where id = :id and status = 'DUE'
                        """)
                .param("status", status.name())
                .param("answer", answer)
                .param("due", at(due))
                .param("id", id)
                .update();
    }

    /** Gives up what is still due for the webhook. */
    void giveUp(UUID webhook) {
        database.sql("update webhook_delivery set status = 'FAILED' where webhook_id = :webhook and status = 'DUE'")
                .param("webhook", webhook)
                .update();
    }

    /** Whether anything was delivered to the webhook after the moment. */
    boolean deliveredSince(UUID webhook, Instant moment) {
        return database.sql("""
                        select exists (select from webhook_delivery
                          where webhook_id = :webhook and status = 'DELIVERED' and last_attempt >= :moment)
                        """)
                .param("webhook", webhook)
                .param("moment", at(moment))
                .query(Boolean.class)
                .single();
    }

    /** Makes the message due now, and tries it for another day. */
    boolean again(UUID webhook, UUID id, Instant now) {
        return database.sql("""
                        update webhook_delivery set status = 'DUE', due = :now, give_up = :giveUp
                        where id = :id and webhook_id = :webhook
                        """)
                        .param("now", at(now))
                        .param("giveUp", at(now.plus(TRIED)))
                        .param("id", id)
                        .param("webhook", webhook)
                        .update()
                == 1;
    }

    /**
     * Newest first.
     *
     * @param after id of the last one before, null at first
     */
    List<WebhookDelivery> page(UUID webhook, @Nullable UUID after, int many) {
        return database.sql(SELECT + """
                        where webhook_id = :webhook and (:after::uuid is null or id < :after::uuid)
                        order by id desc limit :many
                        """)
                .param("webhook", webhook)
                .param("after", after)
                .param("many", many)
                .query((row, _) -> delivery(row))
                .list();
    }

    private static WebhookDelivery delivery(ResultSet row) throws SQLException {
        var status = Status.valueOf(row.getString("status"));
        return new WebhookDelivery(
                row.getObject("id", UUID.class),
                row.getString("event"),
                instant(row, "created"),
                status,
                row.getInt("attempts"),
                status == Status.DUE ? instant(row, "due") : null,
                Optional.ofNullable(row.getTimestamp("last_attempt"))
                        .map(Timestamp::toInstant)
                        .orElse(null),
                row.getString("last_answer"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

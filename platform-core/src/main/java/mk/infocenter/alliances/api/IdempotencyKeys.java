package mk.infocenter.alliances.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which requests were answered how, for a day. A key belongs to one account in one tenant. All methods run in the
 * transaction of the request, so that what it did and its key are kept together or not at all.
 */
@Component
class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    IdempotencyKeys(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** What a request was answered. */
    @SuppressWarnings("ArrayRecordComponent") // written once to the response, never compared
    record Answer(String fingerprint, int status, Map<String, String> headers, byte[] body) {}

    /** The answer to an earlier request with the key; empty where the key is now this request's own. */
    Optional<Answer> claim(UUID account, String key, String fingerprint) {
        var now = clock.instant();
        // Another request with the key holds its row until it commits; somebody who waits longer is told so.
        database.sql("select set_config('lock_timeout', '10s', true)")
                .query(String.class)
                .single();
        purge();
        var claimed = database.sql("""
                        insert into idempotency_key (tenant_id, account_id, key, fingerprint, created)
                        values (:tenant, :account, :key, :fingerprint, :now) on conflict do nothing
                        """)
                .param("tenant", TenantContext.requiredTenant())
                .param("account", account)
                .param("key", key)
                .param("fingerprint", fingerprint)
                .param("now", at(now))
                .update();
        return claimed == 1 ? Optional.empty() : Optional.of(answer(account, key));
    }

    /** Forgets what is older than a day, in the tenant in scope. */
    int purge() {
        return database.sql("delete from idempotency_key where created < :before")
                .param("before", at(clock.instant().minus(KEPT)))
                .update();
    }

    void answered(UUID account, String key, Answer answer) {
        database.sql("""
                        update idempotency_key set status = :status, headers = :headers::jsonb, body = :body
                        where account_id = :account and key = :key
                        """)
                .param("status", answer.status())
                .param("headers", json.writeValueAsString(answer.headers()))
                .param("body", answer.body())
                .param("account", account)
                .param("key", key)
                .update();
    }

    private Answer answer(UUID account, String key) {
        return database.sql("""
                        select fingerprint, status, headers, body from idempotency_key
                        where account_id = :account and key = :key
                        """)
                .param("account", account)
                .param("key", key)
                .query((row, _) -> new Answer(
                        row.getString("fingerprint"),
                        row.getInt("status"),
                        json.readValue(row.getString("headers"), HEADERS),
                        row.getBytes("body")))
                .single();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

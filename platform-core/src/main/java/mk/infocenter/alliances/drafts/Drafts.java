package mk.infocenter.alliances.drafts;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mk.infocenter.alliances.keys.KeyRing;
import mk.infocenter.alliances.keys.SealBroken;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The drafts of the actor in the tenant in scope; nobody else's are ever read. A draft is no record and has no history. */
@Service
@Transactional
public class Drafts {

    /** The longest draft that is kept, in bytes. */
    static final int LONGEST = 200_000;

    private static final String OWN =
            " where tenant_id = :tenant and account_id = :account and form = :form and record = :record";
    private static final TypeReference<Map<String, List<String>>> VALUES = new TypeReference<>() {};

    private final JdbcClient database;
    private final KeyRing keys;
    private final JsonMapper json;
    private final Clock clock;
    private final DraftSettings settings;

    Drafts(JdbcClient database, KeyRing keys, JsonMapper json, Clock clock, DraftSettings settings) {
        this.database = database;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
        this.settings = settings;
    }

    /** Keeps what was typed instead of what was kept before; empty where it is too long. Passwords are left out. */
    public Optional<Instant> keep(String form, String record, Map<String, List<String>> typed) {
        var values = new LinkedHashMap<>(typed);
        values.keySet().removeIf(Drafts::isSecret);
        var words = json.writeValueAsBytes(values);
        if (words.length > LONGEST) {
            return Optional.empty();
        }
        var now = clock.instant();
        own("""
                insert into draft (tenant_id, account_id, form, record, sealed, written)
                values (:tenant, :account, :form, :record, :sealed, :now)
                on conflict (tenant_id, account_id, form, record)
                do update set sealed = excluded.sealed, written = excluded.written
                """, form, record)
                .param("sealed", keys.seal(words, context(form, record)))
                .param("now", at(now))
                .update();
        return Optional.of(now);
    }

    /** What the actor typed, unless that is too long ago. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(String form, String record) {
        return own("select sealed, written from draft" + OWN + " and written >= :since", form, record)
                .param("since", at(oldest()))
                .query((row, _) -> new Sealed(
                        row.getString("sealed"), row.getTimestamp("written").toInstant()))
                .optional()
                .flatMap(kept -> open(kept, context(form, record)));
    }

    public void discard(String form, String record) {
        own("delete from draft" + OWN, form, record).update();
    }

    /** Deletes everybody's drafts of a form in the tenant, because one of them may be about somebody who was erased. */
    public void forget(String form) {
        database.sql("delete from draft where tenant_id = :tenant and form = :form")
                .param("tenant", TenantContext.requiredTenant())
                .param("form", form)
                .update();
    }

    /** Deletes what is too old in the tenant. */
    int purge() {
        return database.sql("delete from draft where tenant_id = :tenant and written < :before")
                .param("tenant", TenantContext.requiredTenant())
                .param("before", at(oldest()))
                .update();
    }

    private record Sealed(String words, Instant written) {}

    /** A draft whose key is gone is no draft. */
    private Optional<Draft> open(Sealed kept, String context) {
        try {
            return Optional.of(new Draft(kept.written, json.readValue(keys.open(kept.words, context), VALUES)));
        } catch (SealBroken _) {
            return Optional.empty();
        }
    }

    private Instant oldest() {
        return clock.instant().minus(settings.keep());
    }

    private JdbcClient.StatementSpec own(String sql, String form, String record) {
        return database.sql(sql)
                .param("tenant", TenantContext.requiredTenant())
                .param("account", account())
                .param("form", form)
                .param("record", record);
    }

    private static Object account() {
        return Objects.requireNonNull(TenantContext.actor().account());
    }

    private static String context(String form, String record) {
        return context(TenantContext.requiredTenant(), account().toString(), form, record);
    }

    /** What a draft is sealed for. */
    static String context(String tenant, String account, String form, String record) {
        return String.join("|", "draft", tenant, account, form, record);
    }

    private static boolean isSecret(String field) {
        return field.equals("_csrf") || field.toLowerCase(Locale.ROOT).contains("password");
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

package mk.infocenter.alliances.limits;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mk.infocenter.alliances.database.DatabaseAccess;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Counts what happens for a key, on all nodes together and in one statement each. A row holds one moment, when the key
 * may do everything again (the generic cell rate algorithm of ITU-T I.371); after it the row says nothing and is
 * deleted. Call it outside transactions of identity: it takes a connection of its own.
 */
@Service
public class Limits {

    private static final String DIGEST = "HmacSHA256";

    private final JdbcClient database;
    private final ScopedWork work;
    private final Clock clock;
    private final Map<String, Limit> configured;
    private final SecretKeySpec secret;

    Limits(JdbcClient database, ScopedWork work, Clock clock, LimitSettings settings, DatabaseAccess access) {
        this.database = database;
        this.work = work;
        this.clock = clock;
        this.configured = settings.byName();
        // All nodes know this password and the database itself does not, so its rows name nobody.
        this.secret = new SecretKeySpec(
                access.credentials(DatabaseRole.IDENTITY).password().getBytes(StandardCharsets.UTF_8), DIGEST);
    }

    /** The limit as this deployment has set it. */
    public Limit inForce(Limit limit) {
        var set = configured.get(LimitSettings.plain(limit.name()));
        return set == null ? limit : new Limit(limit.name(), set.times(), set.period());
    }

    /** Counts one more, unless the limit is reached; the key may name a person, and is stored as a keyed hash only. */
    public Taken take(Limit limit, String key) {
        var rule = inForce(limit);
        var hash = hash(limit, key);
        var now = now();
        return work.in(new Scope.Identity(), () -> count(rule, hash, now));
    }

    /** What {@link #take} would answer, without counting. */
    public Taken look(Limit limit, String key) {
        var rule = inForce(limit);
        var now = now();
        var fullAt = work.in(new Scope.Identity(), () -> fullAt(hash(limit, key)))
                .filter(now::isBefore)
                .orElse(now);
        var wait = untilNext(rule, fullAt, now);
        return new Taken(wait.isZero(), remaining(rule, fullAt, now), wait);
    }

    /** Takes one count back, for what turned out to be no attempt. */
    public void giveBack(Limit limit, String key) {
        var step = inForce(limit).step();
        work.in(
                new Scope.Identity(),
                () -> database.sql("""
                        update rate_limit set full_at = full_at - make_interval(secs => :step) where key = :key
                        """)
                        .param("step", step.toNanos() / 1e9)
                        .param("key", hash(limit, key))
                        .update());
    }

    /** Forgets all counts of the key. */
    public void clear(Limit limit, String key) {
        work.in(
                new Scope.Identity(),
                () -> database.sql("delete from rate_limit where key = :key")
                        .param("key", hash(limit, key))
                        .update());
    }

    /** Where the limit is reached nothing is written, and the answer is what was there. */
    private Taken count(Limit rule, byte[] key, Instant now) {
        return database.sql("""
                        with taken as (
                          insert into rate_limit as kept (key, full_at) values (:key, cast(:one as timestamptz))
                          on conflict (key) do update
                             set full_at = greatest(kept.full_at, cast(:now as timestamptz))
                                           + (excluded.full_at - cast(:now as timestamptz))
                           where greatest(kept.full_at, cast(:now as timestamptz))
                                 + (excluded.full_at - cast(:now as timestamptz)) <= cast(:all as timestamptz)
                          returning full_at)
                        select full_at, true as allowed from taken
                        union all
                        select full_at, false from rate_limit where key = :key and not exists (select from taken)
                        """)
                .param("key", key)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("one", now.plus(rule.step()).atOffset(ZoneOffset.UTC))
                .param("all", now.plus(rule.period()).atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        answer(rule, row.getTimestamp("full_at").toInstant(), row.getBoolean("allowed"), now))
                .optional()
                // The row of whoever was faster is not in sight yet.
                .orElseGet(() -> new Taken(false, 0, rule.step()));
    }

    private static Taken answer(Limit rule, Instant fullAt, boolean allowed, Instant now) {
        return allowed
                ? new Taken(true, remaining(rule, fullAt, now), Duration.ZERO)
                : new Taken(false, 0, untilNext(rule, fullAt, now));
    }

    private Optional<Instant> fullAt(byte[] key) {
        return database.sql("select full_at from rate_limit where key = :key")
                .param("key", key)
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    private static long remaining(Limit rule, Instant fullAt, Instant now) {
        return Math.max(0, Duration.between(fullAt, now.plus(rule.period())).dividedBy(rule.step()));
    }

    private static Duration untilNext(Limit rule, Instant fullAt, Instant now) {
        var wait = Duration.between(now.plus(rule.period()), fullAt.plus(rule.step()));
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    /** Deletes what has run out, for the scheduler: such a row says nothing any more. */
    void purge() {
        work.in(
                new Scope.Identity(),
                () -> database.sql("delete from rate_limit where full_at < :now")
                        .param("now", now().atOffset(ZoneOffset.UTC))
                        .update());
    }

    /** As exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private byte[] hash(Limit limit, String key) {
        try {
            var mac = Mac.getInstance(DIGEST);
            mac.init(secret);
            return mac.doFinal((limit.name() + "|" + key).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + DIGEST, e);
        }
    }
}

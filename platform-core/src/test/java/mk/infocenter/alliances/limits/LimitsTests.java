package mk.infocenter.alliances.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import mk.infocenter.alliances.database.DatabaseAccess;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.StatementCount;
import mk.infocenter.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class LimitsTests {

    private static final Limit FIVE = new Limit("test", 5, Duration.ofMinutes(15));

    @Autowired
    Limits limits;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    ScopedWork work;

    @Autowired
    DatabaseAccess access;

    final String key = UUID.randomUUID().toString();

    @AfterEach
    void now() {
        TestClock.reset();
    }

    @Test
    void allowsSoManyAtOnceAndThenOneAfterAnother() {
        for (var left = 4; left >= 0; left--) {
            assertThat(limits.take(FIVE, key)).isEqualTo(new Taken(true, left, Duration.ZERO));
        }
        assertThat(limits.take(FIVE, key)).satisfies(refused -> {
            assertThat(refused.allowed()).isFalse();
            assertThat(refused.remaining()).isZero();
            assertThat(refused.retryAfter()).isBetween(Duration.ofSeconds(170), Duration.ofMinutes(3));
        });

        TestClock.advance(Duration.ofMinutes(3));
        assertThat(limits.take(FIVE, key).allowed()).isTrue();
        assertThat(limits.take(FIVE, key).allowed()).isFalse();

        TestClock.advance(Duration.ofMinutes(15));
        assertThat(limits.take(FIVE, key).remaining()).isEqualTo(4);
    }

    @Test
    void countsEachKeyAndEachPurposeApart() {
        for (var n = 0; n < 5; n++) {
            limits.take(FIVE, key);
        }

        assertThat(limits.take(FIVE, key + "x").allowed()).isTrue();
        assertThat(limits.take(new Limit("other", 5, Duration.ofMinutes(15)), key)
                        .allowed())
                .isTrue();
    }

    @Test
    void looksWithoutCountingGivesBackAndForgets() {
        for (var n = 0; n < 5; n++) {
            assertThat(limits.look(FIVE, key).remaining()).isEqualTo(5 - n);
            limits.take(FIVE, key);
        }
        assertThat(limits.look(FIVE, key).allowed()).isFalse();
        assertThat(limits.look(FIVE, key).retryAfter()).isPositive();

        limits.giveBack(FIVE, key);
        assertThat(limits.take(FIVE, key).allowed()).isTrue();
        assertThat(limits.take(FIVE, key).allowed()).isFalse();

        limits.clear(FIVE, key);
        assertThat(limits.look(FIVE, key)).isEqualTo(new Taken(true, 5, Duration.ZERO));
    }

    /** Forty at once on one key: the database lets five through, whatever the order. */
    @Test
    void holdsUnderConcurrency() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var attempts = Stream.generate(() -> (Callable<Taken>) () -> limits.take(FIVE, key))
                    .limit(40)
                    .toList();
            var allowed = 0;
            for (var attempt : threads.invokeAll(attempts)) {
                allowed += attempt.get().allowed() ? 1 : 0;
            }
            assertThat(allowed).isEqualTo(5);
        }
    }

    @Test
    void costsOneStatement() {
        limits.take(FIVE, key);
        for (var n = 0; n < 6; n++) {
            assertThat(StatementCount.of(() -> limits.take(FIVE, key))).isOne();
        }
    }

    @Test
    void keepsNoKeyAndNothingThatHasRunOut() throws Exception {
        limits.take(FIVE, "person@example.org");
        try (var identity = RawSql.as(DatabaseRole.IDENTITY)) {
            assertThat(identity.rows("select encode(key, 'escape') from rate_limit"))
                    .isNotEmpty()
                    .noneMatch(kept -> kept.contains("person"));
        }

        TestClock.advance(Duration.ofDays(30));
        limits.take(FIVE, key);
        limits.purge();
        try (var identity = RawSql.as(DatabaseRole.IDENTITY)) {
            assertThat(identity.count("rate_limit")).isOne();
        }
    }

    @Test
    void anOperatorSetsThem() {
        var set = new Limits(database, work, clock, new LimitSettings(Map.of("test", "2/1h")), access);

        assertThat(set.inForce(FIVE)).isEqualTo(new Limit("test", 2, Duration.ofHours(1)));
        assertThat(limits.inForce(FIVE)).isEqualTo(FIVE);
        assertThat(set.take(FIVE, key).remaining()).isOne();
        assertThat(set.take(FIVE, key).allowed()).isTrue();
        assertThat(set.take(FIVE, key).allowed()).isFalse();
    }

    @Test
    void aLimitAllowsSomething() {
        assertThatThrownBy(() -> new Limit("test", 0, Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limit("Test", 1, Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limit("test", 1, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }
}

package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.database.TestDatabase;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.jobs.SystemJob;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the platform does by itself, again and again: which work, how often, and that each does its part. */
@DeploymentTest
class SystemJobTests {

    @Autowired
    List<SystemJob> jobs;

    @Autowired
    Accounts accounts;

    @Test
    void noneIsForgotten() {
        assertThat(jobs.stream().map(job -> job.name() + " " + job.pause()).sorted())
                .containsExactly(
                        "access-retention PT24H",
                        "archive-expiry PT6H",
                        "capacity-plan-reminders PT1H",
                        "commitment-days PT1H",
                        "consultation-closing PT15M",
                        "draft-purge PT24H",
                        "event-purge PT24H",
                        "event-resubmission PT30S",
                        "file-upkeep PT1H",
                        "idempotency-purge PT1H",
                        "job-purge PT24H",
                        "limit-purge PT10M",
                        "link-purge PT1H",
                        "mail-bounces PT5M",
                        "mail-dispatch PT24H",
                        "mail-purge PT24H",
                        "network-digest PT1H",
                        "people-erasure PT24H",
                        "people-keys PT24H",
                        "profile-upkeep PT1H",
                        "search-rebuild PT24H",
                        "session-purge PT5M",
                        "webhook-purge PT24H");
    }

    @Test
    void eachRuns() {
        for (var job : jobs) {
            run(job.name());
        }
    }

    /** One row that is old and one that is not, as the role of the work may write them: the job takes the first alone. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            limit-purge       | IDENTITY | rate_limit        | key = '\\x%s'  | (key, full_at) values ('\\x%s', now() + interval '%d days') | -1 | 800
            session-purge     | IDENTITY | spring_session    | session_id = '%s' | (primary_id, session_id, creation_time, last_access_time, max_inactive_interval, expiry_time) values (gen_random_uuid(), '%s', 0, 0, 1, (extract(epoch from now()) + %d * 86400) * 1000) | -1 | 800
            access-retention  | IDENTITY | sign_in_event     | request_id = '%s' | (id, instant, kind, network, request_id) select gen_random_uuid(), now() + interval '%2$d days', 'SIGNED_OUT', '', '%1$s' | -900 | -1
            access-retention  | APP      | access_event      | request_id = '%s' | (tenant_id, id, instant, kind, request_id) select 'giz', gen_random_uuid(), now() + interval '%2$d days', 'DENIED', '%1$s' | -900 | -1
            idempotency-purge | APP      | idempotency_key   | key = '%s'     | (tenant_id, account_id, key, fingerprint, created) select 'giz', gen_random_uuid(), '%1$s', '', now() + interval '%2$d days' | -2 | 800
            webhook-purge     | APP      | webhook_delivery  | event = '%s'   | (tenant_id, id, webhook_id, event, body, created, status, due, give_up) select 'giz', gen_random_uuid(), id, '%1$s', '', now() + interval '%2$d days', 'FAILED', now(), now() from webhook limit 1 | -40 | 800
            """)
    void forgetsWhatIsOld(String job, DatabaseRole role, String table, String which, String row, int old, int young)
            throws SQLException {
        var first = UUID.randomUUID().toString().replace("-", "");
        var second = UUID.randomUUID().toString().replace("-", "");
        if (table.equals("webhook_delivery")) {
            write(
                    role,
                    "insert into webhook values ('giz', gen_random_uuid(), 0, 'https://a.example', '', '{}', 'ACTIVE',"
                            + " now(), null, '')");
        }
        write(role, "insert into " + table + " " + row.formatted(first, old));
        write(role, "insert into " + table + " " + row.formatted(second, young));

        run(job);

        assertThat(count(role, table, which.formatted(first))).as("old").isZero();
        assertThat(count(role, table, which.formatted(second))).as("young").isOne();
    }

    @Test
    void forgetsLinksThatHaveRunOut() throws SQLException {
        var account = accounts.findOrCreate(UUID.randomUUID() + "@flow.example", "Somebody", "nine quiet rivers");
        var insert = "insert into password_reset values (gen_random_uuid(), '%s', '%s', now() + interval '%d days')";
        write(DatabaseRole.IDENTITY, insert.formatted(account, "old " + account, -1));
        write(DatabaseRole.IDENTITY, insert.formatted(account, "young " + account, 800));

        run("link-purge");

        assertThat(count(DatabaseRole.IDENTITY, "password_reset", "account_id = '" + account + "'"))
                .isOne();
    }

    private void run(String name) {
        var named = jobs.stream().filter(job -> job.name().equals(name)).collect(Collectors.toList());
        assertThat(named).hasSize(1);
        TenantContext.forSystem("test-" + name, () -> {
            named.getFirst().work().run();
            return name;
        });
    }

    private static void write(DatabaseRole role, String sql) throws SQLException {
        try (var connection = TestDatabase.connect(role);
                var statement = connection.createStatement()) {
            statement.execute("select set_config('app.tenant', 'giz', false)");
            statement.execute(sql);
        }
    }

    private static long count(DatabaseRole role, String table, String which) throws SQLException {
        try (var connection = TestDatabase.connect(role);
                var statement = connection.createStatement()) {
            statement.execute("select set_config('app.tenant', 'giz', false)");
            try (var rows = statement.executeQuery("select count(*) from " + table + " where " + which)) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}

package mk.infocenter.alliances.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.database.TestDatabase;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two pooled connections serve two tenants and nobody in turn; none may find what the one before left. */
@PlatformTest
class AlternatingTenantsTests {

    private static final int THREADS = 8;
    private static final int TRANSACTIONS = 10_000 / THREADS;

    @Autowired
    TenantFixtures fixtures;

    @Test
    void aPooledConnectionKeepsNoTenant() throws Exception {
        var tenants = List.of(fixtures.tenant(), fixtures.tenant());
        var stale = new ArrayList<String>();
        var seen = 0;
        try (var source = new ScopedDataSource(Map.of(DatabaseRole.APP, poolOfTwo()));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var runs = new ArrayList<Future<List<String>>>();
            for (var thread = 0; thread < THREADS; thread++) {
                var first = thread;
                runs.add(threads.submit(() -> new Run(source, tenants).from(first)));
            }
            for (var run : runs) {
                for (var result : run.get()) {
                    seen++;
                    if (!result.isEmpty()) {
                        stale.add(result);
                    }
                }
            }
        }
        assertThat(stale).isEmpty();
        assertThat(seen).isEqualTo(THREADS * TRANSACTIONS);
    }

    private static final class Run {

        private final List<String> tenants;
        private final JdbcClient database;
        private final TransactionTemplate transaction;

        Run(ScopedDataSource source, List<String> tenants) {
            this.tenants = tenants;
            database = JdbcClient.create(source);
            transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        }

        /** Each result is empty, or tells what was wrong. */
        List<String> from(int first) {
            var results = new ArrayList<String>();
            for (var i = first; i < first + TRANSACTIONS; i++) {
                var end = i % 7;
                if (i % 5 == 4) {
                    results.add(compare("", one(end)));
                } else {
                    var tenant = tenants.get(i % 2);
                    results.add(compare(tenant, TenantContext.in(new Scope.Tenant(tenant), () -> one(end))));
                }
            }
            return results;
        }

        /** Transactions end in every way: most commit, some roll back, some fail in the database. */
        private String one(int end) {
            return Objects.requireNonNull(transaction.execute(status -> {
                var seen = database.sql("select coalesce(string_agg(tenant_id, ','), '') from tenant")
                        .query(String.class)
                        .single();
                if (end == 5) {
                    status.setRollbackOnly();
                } else if (end == 6) {
                    fail();
                    status.setRollbackOnly();
                }
                return seen;
            }));
        }

        private void fail() {
            try {
                database.sql("select nothing from nowhere").query(String.class).single();
            } catch (BadSqlGrammarException expected) {
                assertThat(expected).hasMessageContaining("nowhere");
            }
        }

        private static String compare(String expected, String seen) {
            return seen.equals(expected) ? "" : "expected '" + expected + "', saw '" + seen + "'";
        }
    }

    private static HikariDataSource poolOfTwo() {
        var access = TestDatabase.access();
        var app = access.credentials(DatabaseRole.APP);
        var config = new HikariConfig();
        config.setJdbcUrl(access.url());
        config.setUsername(app.username());
        config.setPassword(app.password());
        config.setMaximumPoolSize(2);
        config.setAutoCommit(false);
        return new HikariDataSource(config);
    }
}

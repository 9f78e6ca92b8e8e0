package mk.infocenter.alliances.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.SpringApplication;

/** One temporary PostgreSQL for all tests of this process, started by the first that asks. */
public final class TestDatabase {

    private TestDatabase() {}

    public static DatabaseAccess access() {
        return Shared.DATABASE.access();
    }

    /** A connection of its own, for a test that looks at the database as one role. */
    public static Connection connect(DatabaseRole role) throws SQLException {
        return connect(access(), role);
    }

    static Connection connect(DatabaseAccess access, DatabaseRole role) throws SQLException {
        var credentials = access.credentials(role);
        return DriverManager.getConnection(access.url(), credentials.username(), credentials.password());
    }

    /** Keeps the database until all contexts are closed; as they close they ask it for unfinished events. */
    static void closeAfterContexts() {
        if (!Shared.CLOSED_BY_SPRING.getAndSet(true)) {
            SpringApplication.getShutdownHandlers().add(Shared.DATABASE::close);
        }
    }

    private static final class Shared {
        private static final EmbeddedDatabase DATABASE = EmbeddedDatabase.temporary();
        private static final AtomicBoolean CLOSED_BY_SPRING = new AtomicBoolean();

        static {
            // Spring's shutdown handlers run only where a SpringApplication has run.
            Runtime.getRuntime().addShutdownHook(new Thread(Shared::closeUnlessSpringDoes, "test-database-closer"));
        }

        private static void closeUnlessSpringDoes() {
            if (!CLOSED_BY_SPRING.get()) {
                DATABASE.close();
            }
        }
    }
}

package mk.infocenter.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.database.TestDatabase;
import org.jspecify.annotations.Nullable;

/**
 * What somebody could do who gets hold of one role's connection: statements without the platform in between. Nothing
 * of it stays.
 */
public final class RawSql implements AutoCloseable {

    /** A missing grant and a row that a policy refuses have the same SQL state. */
    public static final String DENIED = "denied";

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final Connection connection;

    private RawSql(Connection connection) {
        this.connection = connection;
    }

    public static RawSql as(DatabaseRole role) throws SQLException {
        return as(role, null);
    }

    /** Takes the value of {@code app.tenant} too, null to leave it unset. */
    public static RawSql as(DatabaseRole role, @Nullable String setting) throws SQLException {
        var connection = TestDatabase.connect(role);
        connection.setAutoCommit(false);
        if (setting != null) {
            try (var statement = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
                statement.setString(1, setting);
                statement.execute();
            }
        }
        return new RawSql(connection);
    }

    /** The first column of all rows as text. */
    public List<String> rows(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(String.valueOf(rows.getString(1)));
            }
            return found;
        }
    }

    public long count(String from) throws SQLException {
        return Long.parseLong(rows("select count(*) from " + from).getFirst());
    }

    /** Tries a statement and takes it back: the number of rows it changed, or {@link #DENIED}. */
    public String attempt(String sql) throws SQLException {
        var before = connection.setSavepoint();
        try (var statement = connection.createStatement()) {
            return statement.execute(sql) ? "rows" : String.valueOf(statement.getUpdateCount());
        } catch (SQLException e) {
            if (INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
                return DENIED;
            }
            throw e;
        } finally {
            connection.rollback(before);
        }
    }

    /** Executes for the rest of this connection's one transaction. */
    public void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }
}

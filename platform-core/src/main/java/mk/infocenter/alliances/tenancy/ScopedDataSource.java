package mk.infocenter.alliances.tenancy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mk.infocenter.alliances.database.DatabaseRole;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Hands out connections of the current scope's own database role, with the tenant set for the transaction only. Without
 * a scope it is the application's role with no tenant, which sees no tenant's rows and writes none.
 */
class ScopedDataSource extends AbstractDataSource implements AutoCloseable {

    private final Map<DatabaseRole, HikariDataSource> pools;

    ScopedDataSource(Map<DatabaseRole, HikariDataSource> pools) {
        this.pools = Map.copyOf(pools);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Optional<Scope> scope = TenantContext.scope();
        var connection = pool(scope.map(Scope::role).orElse(DatabaseRole.APP)).getConnection();
        try {
            bind(connection, scope.map(Scope::settings).orElse(Map.of()));
            return ScopeGuard.around(connection, scope);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * A connection that reads the tenant's rows as they are at this moment, however long it goes on. The setting is the
     * first statement, after which PostgreSQL takes no other isolation; so this can't be asked of a transaction later.
     */
    Connection snapshot(String tenant) throws SQLException {
        var connection = pool(DatabaseRole.APP).getConnection();
        try {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            bind(connection, new Scope.Tenant(tenant).settings());
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLException("The scope decides who connects");
    }

    @Override
    public void close() {
        pools.values().forEach(HikariDataSource::close);
    }

    /** The tenant travels with the BEGIN of the transaction and ends with it, so a pooled connection keeps nothing. */
    private static void bind(Connection connection, Map<String, String> settings) throws SQLException {
        if (settings.isEmpty()) {
            return;
        }
        var names = List.copyOf(settings.keySet());
        var calls = names.stream().map(_ -> "set_config(?, ?, true)").collect(Collectors.joining(", ", "select ", ""));
        try (var statement = connection.prepareStatement(calls)) {
            for (var at = 0; at < names.size(); at++) {
                statement.setString(2 * at + 1, names.get(at));
                statement.setString(2 * at + 2, settings.get(names.get(at)));
            }
            statement.execute();
        }
    }

    private HikariDataSource pool(DatabaseRole role) {
        var pool = pools.get(role);
        if (pool == null) {
            throw new IllegalStateException("No pool for " + role);
        }
        return pool;
    }
}

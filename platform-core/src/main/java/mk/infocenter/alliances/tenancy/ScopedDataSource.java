package mk.infocenter.alliances.tenancy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
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
            if (scope.isPresent() && !scope.get().setting().isEmpty()) {
                bindTenant(connection, scope.get().setting());
            }
            return ScopeGuard.around(connection, scope);
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
    private static void bindTenant(Connection connection, String tenant) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
            statement.setString(1, tenant);
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

package mk.infocenter.alliances.tenancy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import mk.infocenter.alliances.database.DatabaseAccess;
import mk.infocenter.alliances.database.DatabaseRole;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One small pool per database role, none able to become another, and a single connection for the changelogs. */
@Configuration(proxyBeanMethods = false)
class DataSources {

    /** Those that a scope alone leads to. */
    private static final Set<DatabaseRole> OF_SCOPES = EnumSet.of(
            DatabaseRole.APP, DatabaseRole.OVERSIGHT, DatabaseRole.AUDITOR, DatabaseRole.PUBLIC, DatabaseRole.GUEST);

    @Bean
    @Primary
    ScopedDataSource dataSource(DatabaseAccess access, @Qualifier("identityPool") HikariDataSource identityPool) {
        Map<DatabaseRole, HikariDataSource> pools = new EnumMap<>(DatabaseRole.class);
        pools.put(DatabaseRole.IDENTITY, identityPool);
        for (var role : OF_SCOPES) {
            pools.put(role, pool(access, role));
        }
        return new ScopedDataSource(pools);
    }

    /** Apart from the others, because sessions use it without any scope. */
    @Bean(defaultCandidate = false)
    HikariDataSource identityPool(DatabaseAccess access) {
        return pool(access, DatabaseRole.IDENTITY);
    }

    /** Apart from the others too, because background work polls without any scope; each statement is a transaction. */
    @Bean(defaultCandidate = false)
    HikariDataSource workerPool(DatabaseAccess access) {
        return pool(access, DatabaseRole.WORKER);
    }

    /** The owner changes the schema and does nothing else, so it has no pool. */
    @Bean(defaultCandidate = false)
    @LiquibaseDataSource
    DataSource ownerDataSource(DatabaseAccess access) {
        var owner = access.credentials(DatabaseRole.OWNER);
        return new DriverManagerDataSource(access.url(), owner.username(), owner.password());
    }

    private static HikariDataSource pool(DatabaseAccess access, DatabaseRole role) {
        var credentials = access.credentials(role);
        var config = new HikariConfig();
        config.setPoolName(role.roleName());
        config.setJdbcUrl(access.url());
        config.setUsername(credentials.username());
        config.setPassword(credentials.password());
        config.setMaximumPoolSize(role.poolSize());
        config.setMinimumIdle(1);
        config.setAutoCommit(role == DatabaseRole.WORKER);
        config.setReadOnly(role.readOnly());
        // The detail of a refused row quotes its values, which may be somebody's address; it would be logged.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(config);
    }
}

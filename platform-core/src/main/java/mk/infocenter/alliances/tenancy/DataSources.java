package mk.infocenter.alliances.tenancy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.EnumMap;
import java.util.Map;
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

    @Bean
    @Primary
    ScopedDataSource dataSource(DatabaseAccess access, @Qualifier("identityPool") HikariDataSource identityPool) {
        Map<DatabaseRole, HikariDataSource> pools = new EnumMap<>(DatabaseRole.class);
        pools.put(DatabaseRole.IDENTITY, identityPool);
        for (var role : DatabaseRole.values()) {
            if (role != DatabaseRole.OWNER && role != DatabaseRole.IDENTITY) {
                pools.put(role, pool(access, role));
            }
        }
        return new ScopedDataSource(pools);
    }

    /** Apart from the others, because sessions use it without any scope. */
    @Bean(defaultCandidate = false)
    HikariDataSource identityPool(DatabaseAccess access) {
        return pool(access, DatabaseRole.IDENTITY);
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
        config.setAutoCommit(false);
        config.setReadOnly(role.readOnly());
        return new HikariDataSource(config);
    }
}

package mk.infocenter.alliances.identity.sessions;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions are kept by identity's own database role, outside any tenant's scope and transaction. */
@Configuration(proxyBeanMethods = false)
class SessionStore {

    @Bean(defaultCandidate = false)
    @SpringSessionDataSource
    DataSource sessionDataSource(@Qualifier("identityPool") HikariDataSource identityPool) {
        return identityPool;
    }

    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(@Qualifier("identityPool") HikariDataSource identityPool) {
        return new TransactionTemplate(new JdbcTransactionManager(identityPool));
    }
}

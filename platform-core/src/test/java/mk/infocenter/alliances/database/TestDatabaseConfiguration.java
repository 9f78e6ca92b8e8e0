package mk.infocenter.alliances.database;

import mk.infocenter.alliances.keys.KeyRing;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Gives a Spring test the shared {@link TestDatabase}; the database of the application is then not started. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabaseConfiguration {

    private static final KeyRing KEYS = KeyRing.temporary();

    @Bean
    @Primary
    DatabaseAccess testDatabaseAccess() {
        TestDatabase.closeAfterContexts();
        return TestDatabase.access();
    }

    /** One ring for all contexts, because they share one database. */
    @Bean
    @Primary
    KeyRing testKeyRing() {
        return KEYS;
    }
}

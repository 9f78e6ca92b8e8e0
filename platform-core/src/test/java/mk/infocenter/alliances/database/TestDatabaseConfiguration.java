package mk.infocenter.alliances.database;

import mk.infocenter.alliances.keys.KeyRing;
import mk.infocenter.testing.RememberedPasswords;
import org.springframework.beans.factory.config.BeanPostProcessor;
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

    @Bean
    static BeanPostProcessor rememberedPasswords() {
        return new RememberedPasswords.Everywhere();
    }

    /** One ring for all contexts, because they share one database. */
    @Bean
    @Primary
    KeyRing testKeyRing() {
        return KEYS;
    }
}

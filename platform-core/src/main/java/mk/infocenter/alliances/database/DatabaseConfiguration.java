package mk.infocenter.alliances.database;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Chooses the external database where {@code spring.datasource.url} names one, and else the embedded one. The beans are
 * lazy fallbacks, so that nothing starts where a test brings its own {@link DatabaseAccess}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    private static final String EMBEDDED = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

    @Bean
    @Lazy
    @Fallback
    DatabaseAccess databaseAccess(
            Environment environment, DatabaseProperties properties, ObjectProvider<EmbeddedDatabase> embedded) {
        var url = environment.getProperty("spring.datasource.url");
        if (!StringUtils.hasText(url)) {
            return embedded.getObject().access();
        }
        var access = new DatabaseAccess(url, ConfiguredLogins.read(properties), false);
        new ServerCheck(access).run();
        return access;
    }

    @Bean
    EmbeddedDirectory embeddedDirectory(DatabaseProperties properties) {
        return new EmbeddedDirectory(properties.embeddedDirectory());
    }

    @Bean
    @Lazy
    @Fallback
    EmbeddedDatabase embeddedDatabase(EmbeddedDirectory directory) {
        if (!ClassUtils.isPresent(EMBEDDED, getClass().getClassLoader())) {
            throw new StartFailure(
                    "No database is configured, and this build carries no embedded one",
                    "Set SPRING_DATASOURCE_URL (spring.datasource.url) and the passwords, see db/roles.sql.");
        }
        return EmbeddedDatabase.at(directory.path());
    }
}

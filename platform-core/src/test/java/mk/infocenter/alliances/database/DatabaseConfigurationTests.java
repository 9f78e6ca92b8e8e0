package mk.infocenter.alliances.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class DatabaseConfigurationTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(DatabaseConfiguration.class);

    @TempDir
    Path directory;

    @Test
    void anExternalDatabaseTakesPasswordsFromVariablesAndFiles() throws Exception {
        var environment = external();
        var secret = directory.resolve("app");
        Files.writeString(secret, environment.remove("ALLIANCES_DATABASE_APP_PASSWORD") + "\n");
        environment.put("ALLIANCES_DATABASE_APP_PASSWORD_FILE", secret.toString());

        withEnvironment(environment, context -> {
            var access = context.getBean(DatabaseAccess.class);
            assertThat(access.embedded()).isFalse();
            assertThat(access.credentials()).isEqualTo(TestDatabase.access().credentials());
            assertThat(context.getBeanFactory().containsSingleton("embeddedDatabase"))
                    .isFalse();
        });
    }

    @Test
    void everyMissingPasswordIsNamedAtOnce() {
        var environment = external();
        environment.remove("ALLIANCES_DATABASE_APP_PASSWORD");
        environment.remove("ALLIANCES_DATABASE_PUBLIC_PASSWORD");

        assertThat(failure(environment))
                .isEqualTo("Alliances did not start: There is no password for the database role alliances_app,"
                        + " alliances_public. Set ALLIANCES_DATABASE_APP_PASSWORD, ALLIANCES_DATABASE_PUBLIC_PASSWORD"
                        + " or the same with _FILE.");
    }

    @Test
    void aWrongPasswordNamesRoleAndVariable() {
        var environment = external();
        environment.put("ALLIANCES_DATABASE_AUDITOR_PASSWORD", "wrong");

        assertThat(failure(environment))
                .contains("refuses the sign-in of alliances_auditor. Correct ALLIANCES_DATABASE_AUDITOR_PASSWORD")
                .doesNotContain("wrong");
    }

    @Test
    void aPasswordFileThatCannotBeReadIsNamed() {
        var environment = external();
        environment.remove("ALLIANCES_DATABASE_APP_PASSWORD");
        environment.put("ALLIANCES_DATABASE_APP_PASSWORD_FILE", directory + "/none");

        assertThat(failure(environment))
                .contains(directory + "/none of the database role alliances_app cannot be read");
    }

    @Test
    void anUnknownDatabaseOrServerIsNamedWithoutParameters() {
        var environment = external();
        // The embedded server refuses by name before it looks whether the database exists.
        environment.put("SPRING_DATASOURCE_URL", TestDatabase.access().url() + "x?ApplicationName=hidden");

        assertThat(failure(environment))
                .contains(TestDatabase.access().url() + "x refuses the sign-in of alliances_owner")
                .doesNotContain("hidden");
    }

    @Test
    void anOldServerIsRefused() {
        var check = new ServerCheck(TestDatabase.access());

        check.requireVersion(15, "15.0");
        assertThatThrownBy(() -> check.requireVersion(14, "14.19"))
                .isInstanceOf(StartFailure.class)
                .hasMessage(
                        "PostgreSQL 14.19 at " + TestDatabase.access().url() + " is too old: 15 or newer is needed");
    }

    @Test
    void theEmbeddedDatabaseIsTheDefaultAndEndsWithTheContext() {
        var properties = new String[] {"alliances.database.directory=" + directory};

        runner.withPropertyValues(properties).run(context -> {
            assertThat(context.getBean(DatabaseAccess.class).embedded()).isTrue();
            assertThat(directory.resolve("data/postmaster.pid")).exists();
        });
        assertThat(directory.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void theDefaultDirectoryIsInTheHomeDirectory() {
        runner.run(
                context -> assertThat(context.getBean(DatabaseProperties.class).embeddedDirectory())
                        .isEqualTo(Path.of(System.getProperty("user.home"), ".alliances/postgres")));
    }

    @Test
    void aTestWithItsOwnDatabaseStartsNoOther() {
        runner.withUserConfiguration(TestDatabaseConfiguration.class).run(context -> {
            assertThat(context.getBean(DatabaseAccess.class)).isSameAs(TestDatabase.access());
            assertThat(context.getBeanFactory().containsSingleton("databaseAccess"))
                    .isFalse();
            assertThat(context.getBeanFactory().containsSingleton("embeddedDatabase"))
                    .isFalse();
        });
    }

    @Test
    void credentialsHideThePassword() {
        assertThat(TestDatabase.access().toString())
                .contains("alliances_app:***")
                .doesNotContain(
                        TestDatabase.access().credentials(DatabaseRole.APP).password());
    }

    /** The shared database as if it were one that an operator has installed. */
    private static Map<String, Object> external() {
        var environment = new HashMap<String, Object>();
        environment.put("SPRING_DATASOURCE_URL", TestDatabase.access().url());
        TestDatabase.access()
                .credentials()
                .forEach((role, credentials) -> environment.put(
                        "ALLIANCES_DATABASE_" + role.key().toUpperCase(Locale.ROOT) + "_PASSWORD",
                        credentials.password()));
        return environment;
    }

    private void withEnvironment(Map<String, Object> environment, Consumer<ConfigurableApplicationContext> test) {
        runner.withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", environment)))
                .run(test::accept);
    }

    private String failure(Map<String, Object> environment) {
        var lines = new StringBuilder();
        withEnvironment(
                environment,
                context -> assertThatThrownBy(() -> context.getBean(DatabaseAccess.class))
                        .satisfies(thrown -> {
                            var cause = NestedExceptionUtils.getMostSpecificCause(thrown);
                            assertThat(cause).isNotNull();
                            new StartFailureReporter(lines::append).reportException(thrown);
                        }));
        return lines.toString();
    }
}

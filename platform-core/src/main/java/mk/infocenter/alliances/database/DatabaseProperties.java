package mk.infocenter.alliances.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * What an operator sets under {@code alliances.database}. Each role is a component of its own and no map, so that
 * ALLIANCES_DATABASE_APP_PASSWORD_FILE is understood: the keys of a map would be guessed from the variable's name.
 */
@ConfigurationProperties("alliances.database")
record DatabaseProperties(
        @Nullable String directory,
        @DefaultValue Login owner,
        @DefaultValue Login app,
        @DefaultValue Login oversight,
        @DefaultValue Login auditor,
        @Name("public") @DefaultValue Login visitors,
        @DefaultValue Login identity,
        @DefaultValue Login guest,
        @DefaultValue Login worker) {

    /** The password, or the file of a secret store that holds it. */
    record Login(
            @Nullable String username,
            @Nullable String password,
            @Nullable String passwordFile) {}

    /** In the home directory and not in the current one, which depends on how the application was launched. */
    Path embeddedDirectory() {
        return directory == null || directory.isBlank()
                ? Path.of(System.getProperty("user.home"), ".alliances", "postgres")
                : Path.of(directory);
    }

    Login login(DatabaseRole role) {
        return switch (role) {
            case OWNER -> owner;
            case APP -> app;
            case OVERSIGHT -> oversight;
            case AUDITOR -> auditor;
            case PUBLIC -> visitors;
            case IDENTITY -> identity;
            case GUEST -> guest;
            case WORKER -> worker;
        };
    }
}

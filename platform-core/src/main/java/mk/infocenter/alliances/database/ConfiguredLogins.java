package mk.infocenter.alliances.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** The logins for an external database, as the operator configured them. */
final class ConfiguredLogins {

    private ConfiguredLogins() {}

    /** All missing passwords are told at once, so that the operator needs one correction and not seven. */
    static Map<DatabaseRole, Credentials> read(DatabaseProperties properties) {
        var credentials = new EnumMap<DatabaseRole, Credentials>(DatabaseRole.class);
        var missing = new ArrayList<DatabaseRole>();
        for (var role : DatabaseRole.values()) {
            var login = properties.login(role);
            var password = password(role, login);
            if (password == null) {
                missing.add(role);
            } else {
                var username = StringUtils.hasText(login.username()) ? login.username() : role.roleName();
                credentials.put(role, new Credentials(username, password));
            }
        }
        if (!missing.isEmpty()) {
            throw missing(missing);
        }
        return credentials;
    }

    /** The environment variable of a role's setting. */
    static String variable(DatabaseRole role, String setting) {
        return "ALLIANCES_DATABASE_" + role.key().toUpperCase(Locale.ROOT) + "_" + setting;
    }

    private static @Nullable String password(DatabaseRole role, DatabaseProperties.Login login) {
        if (StringUtils.hasLength(login.password())) {
            return login.password();
        }
        return login.passwordFile() == null ? null : secret(role, login.passwordFile());
    }

    private static @Nullable String secret(DatabaseRole role, String file) {
        try {
            // Editors and secret stores end the file by a newline, which is no part of the password.
            var content = Files.readString(Path.of(file)).stripTrailing();
            return content.isEmpty() ? null : content;
        } catch (IOException unreadable) {
            throw new StartFailure(
                    "The password file " + file + " of the database role " + role.roleName() + " cannot be read",
                    "Correct " + variable(role, "PASSWORD_FILE") + ".",
                    unreadable);
        }
    }

    private static StartFailure missing(List<DatabaseRole> roles) {
        var names = roles.stream().map(DatabaseRole::roleName).toList();
        var variables = roles.stream().map(role -> variable(role, "PASSWORD")).toList();
        return new StartFailure(
                "There is no password for the database role " + String.join(", ", names),
                "Set " + String.join(", ", variables) + " or the same with _FILE.");
    }
}

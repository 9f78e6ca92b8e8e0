package mk.infocenter.alliances.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;

/** Does for the embedded database what an operator does for another: creates the roles and gives each a password. */
final class RoleSetup {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RoleSetup() {}

    /** Gives every role a new password that only this process knows; nothing has to be stored for the next start. */
    static Map<DatabaseRole, Credentials> run(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(script());
        }
        var credentials = new EnumMap<DatabaseRole, Credentials>(DatabaseRole.class);
        for (var role : DatabaseRole.values()) {
            credentials.put(role, freshPassword(superuser, role));
        }
        return credentials;
    }

    private static Credentials freshPassword(Connection superuser, DatabaseRole role) throws SQLException {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        // The alphabet has no quote, so the literal needs no escaping, which this statement has no parameter for.
        try (var statement = superuser.createStatement()) {
            statement.execute("alter role " + role.roleName() + " password '" + password + "'");
        }
        return new Credentials(role.roleName(), password);
    }

    private static String script() {
        try (var script = RoleSetup.class.getResourceAsStream("/db/roles.sql")) {
            if (script == null) {
                throw new IllegalStateException("db/roles.sql is missing on the classpath");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

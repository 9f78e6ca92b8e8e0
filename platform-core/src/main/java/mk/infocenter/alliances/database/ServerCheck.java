package mk.infocenter.alliances.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Signs in once as every role before any pool does, because a pool tells a failure late and with a stack trace. */
final class ServerCheck {

    private static final int OLDEST = 15;

    private final DatabaseAccess access;

    ServerCheck(DatabaseAccess access) {
        this.access = access;
    }

    void run() {
        for (var role : DatabaseRole.values()) {
            try (var connection = connect(access.credentials(role))) {
                var metaData = connection.getMetaData();
                requireVersion(metaData.getDatabaseMajorVersion(), metaData.getDatabaseProductVersion());
            } catch (SQLException failure) {
                throw explain(role, failure);
            }
        }
    }

    void requireVersion(int major, String version) {
        if (major < OLDEST) {
            throw new StartFailure(
                    "PostgreSQL " + version + " at " + place() + " is too old: " + OLDEST + " or newer is needed",
                    "Upgrade it, or set SPRING_DATASOURCE_URL to another server.");
        }
    }

    private Connection connect(Credentials credentials) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", credentials.username());
        properties.setProperty("password", credentials.password());
        properties.setProperty("loginTimeout", "10");
        return DriverManager.getConnection(access.url(), properties);
    }

    private StartFailure explain(DatabaseRole role, SQLException failure) {
        var user = access.credentials(role).username();
        var state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return switch (state) {
            case "28P01", "28000" ->
                new StartFailure(
                        "The database at " + place() + " refuses the sign-in of " + user,
                        "Correct " + ConfiguredLogins.variable(role, "PASSWORD")
                                + ", and see db/roles.sql for how the role is created.",
                        failure);
            case "3D000" ->
                new StartFailure(
                        "There is no database at " + place(), "Create it and run db/roles.sql in it.", failure);
            case "42501" ->
                new StartFailure(
                        "The role " + user + " may not connect to the database at " + place(),
                        "Run db/roles.sql in it.",
                        failure);
            case "08001", "08004", "08006" ->
                new StartFailure(
                        "No PostgreSQL answers at " + place(), "Start it, or correct SPRING_DATASOURCE_URL.", failure);
            default ->
                new StartFailure(
                        "The database at " + place() + " cannot be used as " + user + ": " + failure.getMessage(),
                        "Check SPRING_DATASOURCE_URL.",
                        failure);
        };
    }

    /** The URL without its parameters, which may hold a password. */
    private String place() {
        return access.url().replaceFirst("\\?.*", "");
    }
}

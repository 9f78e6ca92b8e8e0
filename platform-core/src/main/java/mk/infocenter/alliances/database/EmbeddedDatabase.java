package mk.infocenter.alliances.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of our own, for a first try and for tests, that needs no installation. It listens on the loopback
 * address on a free port. The roles sign in with passwords that change at each start; the superuser, who has none, can
 * sign in during the start only.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String NAME = "alliances";

    private final DataDirectory directory;
    private final boolean lasting;
    private final EmbeddedServer server;
    private final DatabaseAccess access;

    private EmbeddedDatabase(DataDirectory directory, boolean lasting, EmbeddedServer server, DatabaseAccess access) {
        this.directory = directory;
        this.lasting = lasting;
        this.server = server;
        this.access = access;
    }

    /**
     * Starts the lasting database of a directory, which is created if it does not exist. What is committed survives the
     * end of the application and of the machine.
     *
     * @throws StartFailure where the directory is in use, cannot be written or belongs to another version
     */
    public static EmbeddedDatabase at(Path directory) {
        return start(directory, true);
    }

    /** Starts an empty database that is fast instead of durable, and that is removed when it is closed. */
    public static EmbeddedDatabase temporary() {
        try {
            return start(Files.createTempDirectory("alliances-postgres-"), false);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public DatabaseAccess access() {
        return access;
    }

    Path directory() {
        return directory.root();
    }

    /** Close the connection pools first. */
    @Override
    public void close() {
        try (directory) {
            server.close();
            if (!lasting) {
                FileSystemUtils.deleteRecursively(directory.root());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static EmbeddedDatabase start(Path path, boolean lasting) {
        var directory = DataDirectory.open(path);
        try {
            var server = EmbeddedServer.start(directory, lasting);
            return new EmbeddedDatabase(directory, lasting, server, setUp(directory, server));
        } catch (StartFailure failure) {
            close(directory, failure);
            throw failure;
        }
    }

    private static DatabaseAccess setUp(DataDirectory directory, EmbeddedServer server) {
        try {
            return setUp(server);
        } catch (SQLException | RuntimeException cause) {
            var failure = new StartFailure(
                    "The embedded database in " + directory.root() + " could not be set up: " + cause.getMessage(),
                    "Read " + directory.log() + ".",
                    cause);
            close(server, failure);
            throw failure;
        }
    }

    private static void close(Closeable resource, StartFailure failure) {
        try {
            resource.close();
        } catch (IOException | StartFailure second) {
            failure.addSuppressed(second);
        }
    }

    private static DatabaseAccess setUp(EmbeddedServer server) throws SQLException {
        createDatabase(server);
        try (var superuser = server.connectSuperuser(NAME)) {
            var credentials = RoleSetup.run(superuser);
            server.shutOutSuperuser();
            return new DatabaseAccess("jdbc:postgresql://127.0.0.1:" + server.port() + "/" + NAME, credentials, true);
        }
    }

    private static void createDatabase(EmbeddedServer server) throws SQLException {
        try (var superuser = server.connectSuperuser("postgres");
                var statement = superuser.createStatement();
                var found = statement.executeQuery("select from pg_database where datname = '" + NAME + "'")) {
            if (!found.next()) {
                statement.execute("create database " + NAME);
            }
        }
    }
}

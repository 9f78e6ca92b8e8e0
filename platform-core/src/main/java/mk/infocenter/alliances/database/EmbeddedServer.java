package mk.infocenter.alliances.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** The one class that touches the library of embedded PostgreSQL, which the packaged application leaves out. */
final class EmbeddedServer implements Closeable {

    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            // A socket in /tmp would be a second door, open to every user of the machine.
            "unix_socket_directories", "",
            "timezone", "UTC",
            "max_connections", "100");

    /** The library turns the first two off, which loses committed rows when the machine stops. */
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private static final Map<String, String> FAST =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

    private final DataDirectory directory;
    private final EmbeddedPostgres postgres;

    private EmbeddedServer(DataDirectory directory, EmbeddedPostgres postgres) {
        this.directory = directory;
        this.postgres = postgres;
    }

    /** Starts on a free port; ends first what an earlier application left running in the same directory. */
    static EmbeddedServer start(DataDirectory directory, boolean durable) {
        var orphan = new OrphanedServer(directory.data());
        orphan.evict();
        try {
            startLog(directory);
            return new EmbeddedServer(directory, builder(directory, durable).start());
        } catch (IOException | RuntimeException | ExceptionInInitializerError failure) {
            orphan.evict();
            throw new StartFailure(
                    "PostgreSQL did not start in " + directory.data(),
                    "The reason is in " + directory.log() + " or else in this: " + failure + ".",
                    failure);
        }
    }

    int port() {
        return postgres.getPort();
    }

    Connection connectSuperuser(String database) throws SQLException {
        return postgres.getDatabase("postgres", database).getConnection();
    }

    /** From here on only the roles of the platform may connect, each with its password. */
    void shutOutSuperuser() throws SQLException {
        try (var connection = connectSuperuser("postgres");
                var statement = connection.createStatement()) {
            HostAccess.rolesOnly(directory.data());
            statement.execute("select pg_reload_conf()");
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        // The library waits five seconds only; a directory must not be let go while its server still writes.
        new OrphanedServer(directory.data()).evict();
    }

    private static EmbeddedPostgres.Builder builder(DataDirectory directory, boolean durable) {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory.data())
                .setCleanDataDirectory(false)
                // Spring closes the pools first and then this server; a hook of the library's would race with it.
                .setRegisterShutdownHook(false)
                // Recovery after a crash may take longer than the ten seconds of the library.
                .setPGStartupWait(Duration.ofSeconds(60))
                .setDataDirectoryCustomizer(data -> HostAccess.withSuperuser(data.toPath()))
                .setOutputRedirector(
                        ProcessBuilder.Redirect.appendTo(directory.log().toFile()))
                // Sorting must not depend on the machine's locale or its C library.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
        SETTINGS.forEach(builder::setServerConfig);
        (durable ? DURABLE : FAST).forEach(builder::setServerConfig);
        if (durable) {
            // Else in a directory under /tmp that every user of the machine may write.
            builder.setOverrideWorkingDirectory(directory.binaries().toFile());
        }
        return builder;
    }

    /** Keeps the log of the last run, which may tell why it ended. */
    private static void startLog(DataDirectory directory) throws IOException {
        if (Files.exists(directory.log())) {
            Files.move(
                    directory.log(),
                    directory.log().resolveSibling("postgres.previous.log"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        // A failed statement is logged with its values, so nobody else may read it.
        Files.createFile(
                directory.log(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
}

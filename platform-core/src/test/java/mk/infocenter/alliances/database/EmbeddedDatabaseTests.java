package mk.infocenter.alliances.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    @TempDir
    Path directory;

    @Test
    void isDurableAndOnlyOnLoopback() throws Exception {
        try (var database = EmbeddedDatabase.at(directory)) {
            assertThat(settings(database, "fsync", "synchronous_commit", "full_page_writes", "data_checksums"))
                    .containsOnly("on");
            assertThat(settings(database, "listen_addresses", "max_connections"))
                    .containsExactly("127.0.0.1", "100");
            assertThat(directory.resolve("data/postmaster.opts"))
                    .content()
                    .contains("\"timezone=UTC\"", "\"unix_socket_directories=\"");
            assertThat(settings(database, "server_version")).first().asString().startsWith(DataDirectory.VERSION + ".");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("data"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void keepsDataAndChangesPasswordsAtARestart() throws Exception {
        var first = EmbeddedDatabase.at(directory);
        try (first) {
            execute(first, "create table kept (word text)", "insert into kept values ('written')");
        }
        try (var second = EmbeddedDatabase.at(directory)) {
            assertThat(query(second, "select word from kept")).containsExactly("written");
            assertThat(second.access().credentials())
                    .doesNotContainValue(first.access().credentials(DatabaseRole.APP));
        }
    }

    @Test
    void admitsNobodyWithoutPassword() {
        var url = TestDatabase.access().url();

        for (var user : List.of("postgres", "alliances_app", "alliances_owner")) {
            for (var database : List.of("", "postgres", "template1")) {
                var target = database.isEmpty() ? url : url.replaceFirst("/\\w+$", "/" + database);
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> DriverManager.getConnection(target, user, "guess")
                                .close())
                        .extracting(SQLException::getSQLState)
                        .isIn("28000", "28P01");
            }
        }
    }

    @Test
    void takesOverFromAKilledApplication() throws Exception {
        var killed = holding();
        var orphan =
                Files.readAllLines(directory.resolve("data/postmaster.pid")).getFirst();
        killed.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(Long.parseLong(orphan))).isPresent();

        try (var database = EmbeddedDatabase.at(directory)) {
            assertThat(query(database, "select word from kept")).containsExactly("written");
            // Not whether the process is gone: a dead one stays listed until somebody collects it.
            assertThat(ProcessHandle.of(Long.parseLong(orphan))
                            .flatMap(server -> server.info().command()))
                    .isEmpty();
        }
    }

    @Test
    void leavesALivingApplicationAlone() throws Exception {
        var living = holding();
        try {
            var server =
                    Files.readAllLines(directory.resolve("data/postmaster.pid")).getFirst();

            assertThatThrownBy(() -> EmbeddedDatabase.at(directory))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining(directory + " is in use");
            assertThat(ProcessHandle.of(Long.parseLong(server))).isPresent();
        } finally {
            living.destroyForcibly().waitFor();
            EmbeddedDatabase.at(directory).close();
        }
    }

    @Test
    void isHeldAgainstASecondUseInTheSameProcess() {
        try (var first = EmbeddedDatabase.at(directory)) {
            assertThatThrownBy(() -> EmbeddedDatabase.at(directory)).hasMessageContaining("is in use");
            assertThat(first.access().embedded()).isTrue();
        }
    }

    @Test
    void endsNoProcessThatGotTheNumberOfAnEarlierServer() throws Exception {
        EmbeddedDatabase.at(directory).close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(directory.resolve("data/postmaster.pid"), stranger.pid() + "\n/elsewhere\n");

        EmbeddedDatabase.at(directory).close();

        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly();
    }

    @Test
    void endsNoServerOfAnotherDirectory() throws Exception {
        var other = directory.resolve("other");
        try (var neighbour = EmbeddedDatabase.at(other)) {
            var mine = directory.resolve("mine");
            EmbeddedDatabase.at(mine).close();
            Files.copy(other.resolve("data/postmaster.pid"), mine.resolve("data/postmaster.pid"));

            EmbeddedDatabase.at(mine).close();

            assertThat(query(neighbour, "select 'alive'")).containsExactly("alive");
        }
    }

    @Test
    void refusesAnotherVersion() throws Exception {
        Files.createDirectories(directory.resolve("data"));
        Files.writeString(directory.resolve("data/PG_VERSION"), "14\n");

        for (var attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> EmbeddedDatabase.at(directory))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("The data directory " + directory
                            + " was written by PostgreSQL 14, the embedded one is 18");
        }
    }

    @Test
    void refusesAFileAndAPlaceThatCannotBeWritten() throws Exception {
        var file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> EmbeddedDatabase.at(file))
                .isInstanceOf(StartFailure.class)
                .hasMessage("The data directory " + file + " is a file");
        assertThatThrownBy(() -> EmbeddedDatabase.at(file.resolve("below")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("cannot be written");
        // Not even root may create a directory here.
        assertThatThrownBy(() -> EmbeddedDatabase.at(Path.of("/proc/alliances")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("/proc/alliances cannot be written");
    }

    @Test
    void tellsWhereTheReasonIsWhenTheServerDoesNotStart() throws Exception {
        Files.createDirectories(directory.resolve("data"));
        Files.writeString(directory.resolve("data/stray"), "no database");

        assertThatThrownBy(() -> EmbeddedDatabase.at(directory))
                .isInstanceOf(StartFailure.class)
                .hasMessage("PostgreSQL did not start in " + directory.resolve("data"));
        assertThat(directory.resolve("postgres.log")).content().contains("exists but is not empty");
    }

    @Test
    void removesATemporaryDatabase() {
        var database = EmbeddedDatabase.temporary();
        assertThat(database.directory()).isDirectory();

        database.close();

        assertThat(database.directory()).doesNotExist();
    }

    private Process holding() throws Exception {
        var process = ChildJvm.of(HoldingApplication.class).start(directory);
        var lines = process.inputReader(StandardCharsets.UTF_8);
        var printed = new ArrayList<String>();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals("holding")) {
                return process;
            }
            printed.add(line);
        }
        process.waitFor(1, TimeUnit.MINUTES);
        throw new AssertionError("The application ended: " + printed);
    }

    private static List<String> settings(EmbeddedDatabase database, String... names) throws SQLException {
        var values = new ArrayList<String>();
        for (var name : names) {
            values.addAll(query(database, "show " + name));
        }
        return values;
    }

    private static void execute(EmbeddedDatabase database, String... statements) throws SQLException {
        try (var connection = TestDatabase.connect(database.access(), DatabaseRole.OWNER);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> query(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = TestDatabase.connect(database.access(), DatabaseRole.OWNER);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}

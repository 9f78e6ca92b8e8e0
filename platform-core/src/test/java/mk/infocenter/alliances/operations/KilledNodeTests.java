package mk.infocenter.alliances.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mk.infocenter.alliances.database.ChildJvm;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.database.EmbeddedDatabase;
import mk.infocenter.testing.MortalNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node is killed in the middle of everything at once, and another finds its work and does each thing once. */
class KilledNodeTests {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path directory;

    final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
    final EmbeddedDatabase database = EmbeddedDatabase.temporary();
    final List<Process> nodes = new ArrayList<>();
    final Set<String> said = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void prepare() throws Exception {
        mail.start();
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        Files.writeString(
                MortalNode.keyFile(directory), "first " + Base64.getEncoder().encodeToString(key));
        owner("create table done (tenant text not null, what text not null)");
        owner("grant select, insert on done to alliances_app");
    }

    @AfterEach
    void end() {
        nodes.forEach(Process::destroyForcibly);
        mail.stop();
        database.close();
    }

    @Test
    void nothingIsLostAndNothingIsDoneTwice() throws Exception {
        var first = node("die");
        await().atMost(PATIENCE)
                .until(() ->
                        said.containsAll(List.of("stands still: job", "stands still: event", "stands still: letter")));
        assertThat(done())
                .as("what had been committed")
                .containsExactlyInAnyOrder("bell of life", "part 1", "part 2", "part 3");

        first.destroyForcibly().waitFor();
        node("live");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(done()).containsExactlyInAnyOrderElementsOf(all()));
        await().atMost(PATIENCE)
                .until(() -> query("select status from outgoing_mail").equals(List.of("SENT")));
        await().atMost(PATIENCE)
                .until(() -> query("select count(*) from scheduled_tasks where task_name = 'job'")
                        .equals(List.of("0")));
        assertThat(mail.getReceivedMessages())
                .as("a letter comes at least once, and a copy shows that it is one")
                .hasSize(2)
                .extracting(message -> message.getMessageID())
                .containsOnly(mail.getReceivedMessages()[0].getMessageID());
        await().atMost(PATIENCE)
                .until(() -> events("select count(*) from event_publication where completion_date is null")
                        .equals(List.of("0")));
        // Longer than any timeout above, so that whatever would come a second time has come.
        Thread.sleep(5000);
        assertThat(done()).containsExactlyInAnyOrderElementsOf(all());
        assertThat(mail.getReceivedMessages()).hasSize(2);
    }

    private static List<String> all() {
        return Stream.concat(
                        Stream.of("bell of life", "bell of death"),
                        IntStream.rangeClosed(1, MortalNode.PARTS).mapToObj(part -> "part " + part))
                .toList();
    }

    private Process node(String wish) {
        var passwords = Stream.of(DatabaseRole.values())
                .map(role ->
                        role.key() + ":" + database.access().credentials(role).password())
                .collect(Collectors.joining(","));
        var process = ChildJvm.of(MortalNode.class)
                .start(
                        database.access().url(),
                        MortalNode.keyFile(directory),
                        mail.getSmtp().getPort(),
                        wish,
                        passwords);
        nodes.add(process);
        Thread.ofVirtual().start(() -> listen(process, wish));
        return process;
    }

    private void listen(Process process, String wish) {
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                System.out.println(wish + " | " + line);
            }
        } catch (IOException killed) {
            said.add("killed");
        }
    }

    private List<String> done() throws SQLException {
        return events("select what from done");
    }

    private List<String> events(String sql) throws SQLException {
        return as(DatabaseRole.APP, sql);
    }

    private List<String> query(String sql) throws SQLException {
        return as(DatabaseRole.WORKER, sql);
    }

    private List<String> as(DatabaseRole role, String sql) throws SQLException {
        var credentials = database.access().credentials(role);
        try (var connection = DriverManager.getConnection(
                        database.access().url(), credentials.username(), credentials.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private void owner(String sql) throws SQLException {
        var owner = database.access().credentials(DatabaseRole.OWNER);
        try (var connection = DriverManager.getConnection(database.access().url(), owner.username(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

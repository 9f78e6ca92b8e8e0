import java.io.File;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A PostgreSQL of its own, of Debian's package, with the platform's roles; each role's password is its name. */
final class Database {

    static final List<String> ROLES =
            List.of("owner", "app", "oversight", "auditor", "public", "identity", "guest", "worker");

    private final Path directory;
    private final int port = Machine.freePort();
    private long postmaster;

    /** @param directory where it keeps all it has, below */
    Database(Path directory) throws IOException {
        this.directory = directory;
    }

    void start() throws Exception {
        Machine.say("Starting a PostgreSQL");
        Files.createDirectory(directory.resolve("db"));
        Machine.run("chown", "-R", databaseUser(), directory + "/db");
        postgres("initdb", "-D", directory + "/db", "-U", "super", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8");
        postgres("pg_ctl", "-D", directory + "/db", "-w", "-l", directory + "/db/log", "-o",
                "-p " + port + " -k " + directory + "/db -c shared_buffers=512MB", "start");
        postmaster = Long.parseLong(Files.readAllLines(directory.resolve("db/postmaster.pid")).getFirst().strip());
        sql("create database alliances");
        Machine.run(psql("alliances", "-v", "ON_ERROR_STOP=1", "-f", "platform-core/src/main/resources/db/roles.sql"));
        for (var role : ROLES) {
            sql("alter role alliances_" + role + " password '" + role + "'");
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/alliances";
    }

    void sql(String statements) throws Exception {
        var file = Files.writeString(directory.resolve("statements.sql"), statements);
        Machine.run(psql(statements.startsWith("create database") ? "postgres" : "alliances",
                "-v", "ON_ERROR_STOP=1", "-q", "-f", file.toString()));
    }

    /** Writes what a query finds to a file, a line for each row. */
    void copy(String query, Path file) throws Exception {
        Machine.run(psql("alliances", "-Atc", "\\copy (" + query + ") to '" + file + "'"));
    }

    long count(String table) throws Exception {
        return Long.parseLong(Machine.run(psql("alliances", "-Atc", "select count(*) from " + table)).strip());
    }

    /** How many rows there are once the requests that wrk left on their way have ended. */
    long settled(String table) throws Exception {
        for (var last = -1L; ; ) {
            Thread.sleep(1000);
            var now = count(table);
            if (now == last) {
                return now;
            }
            last = now;
        }
    }

    String version() throws Exception {
        return Machine.run(psql("alliances", "-Atc", "show server_version")).strip();
    }

    /** Of the server with all that it has started and that has ended. */
    double cpu() throws IOException {
        var own = Files.readString(Path.of("/proc/" + postmaster + "/stat")).replaceFirst(".*\\) ", "").split(" ");
        var sum = (Long.parseLong(own[13]) + Long.parseLong(own[14])) * 10.0 + Machine.cpu(postmaster);
        for (var child : children()) {
            try {
                sum += Machine.cpu(child);
            } catch (NoSuchFileException _) {
                // It has ended, and counts with its parent from now on.
            }
        }
        return sum;
    }

    String memory() throws IOException {
        var sum = 0L;
        for (var process : children()) {
            sum += Files.readAllLines(Path.of("/proc/" + process + "/smaps_rollup")).stream()
                    .filter(row -> row.startsWith("Pss:"))
                    .mapToLong(row -> Long.parseLong(row.replaceAll("\\D", "")))
                    .sum();
        }
        return sum / 1024 + " MB";
    }

    void stop() throws Exception {
        postgres("pg_ctl", "-D", directory + "/db", "-m", "immediate", "stop");
    }

    private List<Long> children() {
        return ProcessHandle.of(postmaster).stream()
                .flatMap(ProcessHandle::children)
                .map(ProcessHandle::pid)
                .toList();
    }

    private String[] psql(String database, String... more) {
        var command = new ArrayList<>(List.of(
                "psql", "-h", directory + "/db", "-p", "" + port, "-U", "super", "-d", database));
        command.addAll(Arrays.asList(more));
        return command.toArray(String[]::new);
    }

    /** PostgreSQL refuses to be run by root. */
    private static String databaseUser() {
        return System.getProperty("user.name").equals("root") ? "postgres" : System.getProperty("user.name");
    }

    private static void postgres(String program, String... arguments) throws Exception {
        var binaries = new File("/usr/lib/postgresql").listFiles();
        var latest = binaries == null ? "" : Arrays.stream(binaries)
                .max(Comparator.comparing(one -> new BigInteger(one.getName())))
                .map(one -> one + "/bin/")
                .orElse("");
        var command = new ArrayList<String>();
        if (databaseUser().equals("postgres")) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        command.add(latest + program);
        command.addAll(Arrays.asList(arguments));
        Machine.run(command.toArray(String[]::new));
    }
}

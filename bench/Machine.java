import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Collectors;

/** What the measurements ask of this machine, a Linux. */
final class Machine {

    private Machine() {}

    static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    static String memory() throws IOException {
        return Files.readAllLines(Path.of("/proc/meminfo")).stream()
                .filter(row -> row.startsWith("MemTotal"))
                .map(row -> Long.parseLong(row.replaceAll("\\D", "")) / 1024 / 1024 + " GB memory")
                .collect(Collectors.joining());
    }

    /** Of a process so far, in milliseconds; the kernel counts hundredths of a second. */
    static double cpu(long process) throws IOException {
        var fields = Files.readString(Path.of("/proc/" + process + "/stat")).replaceFirst(".*\\) ", "").split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10.0;
    }

    static String status(long process, String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                .filter(row -> row.startsWith(name + ":"))
                .map(row -> Long.parseLong(row.replaceAll("\\D", "")) / 1024 + " MB")
                .collect(Collectors.joining());
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static String run(String... command) throws Exception {
        var output = Files.createTempFile("bench", ".out");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            var done = process.waitFor(Duration.ofMinutes(5));
            var said = Files.readString(output);
            if (!done || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + "\n" + said);
            }
            return said;
        } finally {
            Files.delete(output);
        }
    }

    static void delete(Path directory) throws IOException {
        try (var paths = Files.walk(directory)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Progress; figures go to the standard output. */
    static void say(String what) {
        System.err.println(what);
    }
}

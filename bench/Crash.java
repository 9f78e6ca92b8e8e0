import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Shows that {@code kill -9} in the middle of writes loses no write that the platform has acknowledged.
 *
 * <p>It starts the platform on an embedded PostgreSQL in a temporary directory and signs in as staff of several tenants,
 * twice each, so that writes also meet each other. Every writer reads the profile's form, takes the next number of its
 * tenant and saves it as the English summary; the write counts as acknowledged when the redirect came. In round 1 the
 * application is killed while they write, in round 2 PostgreSQL's postmaster. After each restart every acknowledged
 * number must stand in the record's history exactly once, and the profile must hold the highest number of the history.
 * A write that was sent and got no answer may have been kept or not, but never twice.
 *
 * <p>Run it from the root of the repository, with a JDK 25 and Maven, on Linux:
 *
 * <pre>java bench/Crash.java [seconds of writing in each round, 10] | tee bench/results/crash.txt</pre>
 *
 * Figures go to the standard output, progress to the standard error; the exit code is 1 where anything was lost.
 */
public final class Crash {

    private static final List<String> TENANTS = List.of("radika", "spektar", "aktivo", "giz");
    private static final int WRITERS_PER_TENANT = 2;
    private static final String PASSWORD = "alliances-demo";
    private static final Duration STARTS_WITHIN = Duration.ofMinutes(3);
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(20);

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\"[^>]*value=\"(\\d+)\"");
    private static final Pattern STORED = Pattern.compile("\\bwrite-(\\d+)\\b");
    /** A change of the history marks what it added. */
    private static final Pattern ADDED = Pattern.compile("<ins[^>]*>\\s*write-(\\d+)\\s*</ins>");

    private static final Pattern EARLIER = Pattern.compile("href=\"[^\"]*\\?before=(\\d+)\"");

    private final Path directory;
    private final String base;
    private final int port;
    private final List<String> command;
    private final Map<String, Ledger> ledgers = new TreeMap<>();

    private Crash() throws IOException, InterruptedException {
        port = Machine.freePort();
        base = "http://127.0.0.1:" + port;
        command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classpath(),
                "mk.infocenter.alliances.AlliancesApplication");
        directory = Files.createTempDirectory("alliances-crash-");
        TENANTS.forEach(tenant -> ledgers.put(tenant, new Ledger()));
    }

    public static void main(String[] arguments) throws Exception {
        var duration = Duration.ofSeconds(arguments.length == 0 ? 10 : Long.parseLong(arguments[0]));
        var crash = new Crash();
        var whole = crash.rounds(duration);
        System.out.println(whole ? "No acknowledged write was lost." : "FAILED: see the columns lost, twice and wrong.");
        System.exit(whole ? 0 : 1);
    }

    /** What was sent for one tenant over all rounds. */
    private static final class Ledger {
        final AtomicLong number = new AtomicLong();
        final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
        final Set<Long> unanswered = ConcurrentHashMap.newKeySet();
        final AtomicLong refused = new AtomicLong();

        long lastAcknowledged() {
            return acknowledged.stream().mapToLong(Long::longValue).max().orElse(0);
        }
    }

    private boolean rounds(Duration duration) throws Exception {
        var application = start();
        try {
            printMachine(duration);
            var first = write(application, duration, "the application", application);
            application = start();
            var whole = compare("1: the application", first);

            var second = write(application, duration, "PostgreSQL", postmaster());
            kill(application);
            application = start();
            whole &= compare("2: PostgreSQL", second);
            stop(application);
            Machine.delete(directory);
            return whole;
        } catch (Exception e) {
            Machine.say("Look into " + directory);
            stop(application);
            throw e;
        }
    }

    /** Lets all writers run and kills the victim among them. Returns the seconds from the first write to the kill. */
    private double write(ProcessHandle application, Duration duration, String name, ProcessHandle victim)
            throws Exception {
        Machine.say("Writing, then killing " + name);
        var writers = new ArrayList<Thread>();
        for (var tenant : TENANTS) {
            for (int i = 0; i < WRITERS_PER_TENANT; i++) {
                var session = new Session(tenant);
                writers.add(Thread.ofPlatform().unstarted(() -> session.writeUntilNothingAnswers(ledgers.get(tenant))));
            }
        }
        var start = System.nanoTime();
        writers.forEach(Thread::start);
        Thread.sleep(duration);
        if (!application.isAlive()) {
            throw new IllegalStateException("The application ended by itself");
        }
        kill(victim);
        var seconds = (System.nanoTime() - start) / 1e9;
        for (var writer : writers) {
            writer.join();
        }
        return seconds;
    }

    private boolean compare(String round, double seconds) throws Exception {
        System.out.printf("%nRound %s killed after %.1f s of writing (figures of all rounds so far)%n", round, seconds);
        System.out.printf(
                "%-10s %12s %8s %10s %10s %12s %6s %6s %6s %6s%n",
                "tenant", "acknowledged", "refused", "unanswered", "of it kept", "last acknow.", "stored", "lost", "twice",
                "wrong");
        var whole = true;
        for (var tenant : TENANTS) {
            whole &= compare(tenant, ledgers.get(tenant));
        }
        return whole;
    }

    private boolean compare(String tenant, Ledger ledger) throws Exception {
        var session = new Session(tenant);
        var stored = session.stored();
        var history = session.history();
        var found = new HashSet<>(history);
        var lost = ledger.acknowledged.stream().filter(number -> !found.contains(number)).count();
        var twice = history.size() - found.size();
        var kept = ledger.unanswered.stream().filter(found::contains).count();
        // Wrong: numbers that nobody sent or that were refused, and a profile that is not the newest of its history.
        var newest = found.stream().mapToLong(Long::longValue).max().orElse(0);
        var wrong = found.stream()
                .filter(number -> !ledger.acknowledged.contains(number) && !ledger.unanswered.contains(number))
                .count();
        if (stored != newest || stored < ledger.lastAcknowledged()) {
            wrong++;
        }
        System.out.printf(
                "%-10s %12d %8d %10d %10d %12d %6d %6d %6d %6d%n",
                tenant,
                ledger.acknowledged.size(),
                ledger.refused.get(),
                ledger.unanswered.size(),
                kept,
                ledger.lastAcknowledged(),
                stored,
                lost,
                twice,
                wrong);
        return lost == 0 && twice == 0 && wrong == 0;
    }

    /** Somebody of a tenant's staff, signed in. */
    private final class Session {

        private final String tenant;
        private final HttpClient client;

        Session(String tenant) throws IOException, InterruptedException {
            this.tenant = tenant;
            this.client = HttpClient.newBuilder()
                    .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                    .connectTimeout(ANSWERS_WITHIN)
                    .build();
            var page = get("/sign-in");
            var answer = post(
                    "/sign-in",
                    Map.of("_csrf", one(CSRF, page), "email", "staff@" + tenant + ".example", "password", PASSWORD));
            if (answer.statusCode() != 302 || location(answer).contains("failed")) {
                throw new IllegalStateException("Signing in at " + tenant + " answered " + answer.statusCode());
            }
        }

        /** A number is taken only after the form was read, so a later version never holds a smaller one. */
        void writeUntilNothingAnswers(Ledger ledger) {
            while (true) {
                long number = 0;
                try {
                    var form = get("/" + tenant + "/organization/sections/about/edit");
                    number = ledger.number.incrementAndGet();
                    var fields = Map.of(
                            "_csrf", one(CSRF, form),
                            "version", one(VERSION, form),
                            "summary[en]", "write-" + number,
                            "themes", "CULTURE");
                    var answer = post("/" + tenant + "/organization/sections/about/edit", fields);
                    if (answer.statusCode() == 302 && location(answer).endsWith("/" + tenant + "/organization/sections/about")) {
                        ledger.acknowledged.add(number);
                    } else if (answer.statusCode() == 409) {
                        ledger.refused.incrementAndGet();
                    } else {
                        throw new IOException("Saving answered " + answer.statusCode());
                    }
                } catch (IOException noAnswer) {
                    if (number > 0) {
                        ledger.unanswered.add(number);
                    }
                    return;
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        long stored() throws IOException, InterruptedException {
            return Long.parseLong(one(STORED, get("/" + tenant + "/organization/sections/about/edit")));
        }

        /** Every number that a change of the history added, over all its pages. */
        List<Long> history() throws IOException, InterruptedException {
            var link = Pattern.compile("href=\"(/" + tenant + "/history/organization/[0-9a-f-]{36})\"");
            var record = one(link, get("/" + tenant + "/organization"));
            var numbers = new ArrayList<Long>();
            var page = get(record);
            while (true) {
                ADDED.matcher(page).results().map(found -> Long.valueOf(found.group(1))).forEach(numbers::add);
                var earlier = EARLIER.matcher(page);
                if (!earlier.find()) {
                    return numbers;
                }
                page = get(record + "?before=" + earlier.group(1));
            }
        }

        private String get(String path) throws IOException, InterruptedException {
            var answer = client.send(request(path).GET().build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(path + " answered " + answer.statusCode());
            }
            return answer.body();
        }

        private HttpResponse<String> post(String path, Map<String, String> fields)
                throws IOException, InterruptedException {
            var body = fields.entrySet().stream()
                    .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                    .collect(Collectors.joining("&"));
            var request = request(path)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(base + path)).timeout(ANSWERS_WITHIN);
        }

        private static String location(HttpResponse<?> answer) {
            return answer.headers().firstValue("Location").orElse("");
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    private ProcessHandle start() throws IOException, InterruptedException {
        Machine.say("Starting the application");
        var log = directory.resolve("application.log").toFile();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("ALLIANCES_DATABASE_DIRECTORY", directory.resolve("postgres").toString());
        builder.environment().remove("SPRING_DATASOURCE_URL");
        var process = builder.start();
        var deadline = System.nanoTime() + STARTS_WITHIN.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IllegalStateException("The application does not start; read " + log);
            }
            Thread.sleep(200);
        }
        return process.toHandle();
    }

    private boolean answers() throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(base + "/sign-in")).timeout(ANSWERS_WITHIN).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(postmasterPid()).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private Path postmasterPid() {
        return directory.resolve("postgres").resolve("data").resolve("postmaster.pid");
    }

    /** The orderly end; a PostgreSQL whose application did not come back is ended too. */
    private void stop(ProcessHandle application) throws Exception {
        application.destroy();
        application.onExit().get(1, TimeUnit.MINUTES);
        if (Files.exists(postmasterPid())) {
            kill(postmaster());
        }
    }

    /** SIGKILL: the process gets no chance to finish anything. */
    private static void kill(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        process.onExit().get(1, TimeUnit.MINUTES);
    }

    private void printMachine(Duration duration) throws IOException {
        var log = Files.readString(directory.resolve("postgres").resolve("postgres.log"));
        System.out.printf("%d cores, %s, %s %s%n", Machine.cores(), Machine.memory(),
                System.getProperty("os.name"), System.getProperty("os.arch"));
        System.out.printf("JDK %s, %s, embedded%n", Runtime.version(), one(Pattern.compile("(PostgreSQL [\\d.]+)"), log));
        System.out.printf("%d tenants, %d writers each, %d s of writing in each round%n", TENANTS.size(),
                WRITERS_PER_TENANT, duration.toSeconds());
    }

    /** What the application runs with from its sources, where embedded PostgreSQL is on the class path. */
    private static String classpath() throws IOException, InterruptedException {
        Machine.say("Compiling");
        var file = "target/crash-classpath";
        var maven = new ProcessBuilder(
                        "mvn", "-B", "-q", "test-compile", "dependency:build-classpath", "-Dmdep.outputFile=" + file,
                        "-DincludeScope=runtime", "-Dspotless.check.skip")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("/dev/stderr")))
                .start();
        if (maven.waitFor() != 0) {
            throw new IllegalStateException("The build fails; run mvn test-compile");
        }
        return "tenant-config/target/classes" + File.pathSeparator + Files.readString(Path.of("tenant-config", file));
    }

    private static String one(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " in\n" + page);
        }
        return found.group(1);
    }
}

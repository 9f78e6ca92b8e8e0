import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Measures what an organization's programs do most over the API: create a record with its history, list twenty, read the
 * history of one. It starts a PostgreSQL of its own and the packaged application on it, both in a temporary directory,
 * makes tenants and their papers through the API itself, and lets wrk ask at 8 and at 32 connections after a warm-up. An
 * answer that is no success, or a row that is missing, ends it with exit code 1.
 *
 * <p>Run it by {@code bench/run}. Progress goes to the standard error, the table also to {@code bench/results/load.txt}.
 */
public final class Load {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int WARM_UP_SECONDS = 15;

    private final Path directory;
    private final Path jar;
    private final int tenants;
    private final int papers;
    private final int seconds;
    private final Database database;
    private final int port = Machine.freePort();
    private final StringBuilder table = new StringBuilder();
    private final List<String> tokens = new ArrayList<>();

    private Load(Path directory, String[] arguments) throws IOException {
        this.directory = directory;
        database = new Database(directory);
        jar = Path.of(arguments[0]).toAbsolutePath();
        tenants = Integer.parseInt(arguments[1]);
        papers = Integer.parseInt(arguments[2]);
        seconds = Integer.parseInt(arguments[3]);
    }

    public static void main(String[] arguments) throws Exception {
        var directory = Files.createTempDirectory(Path.of("/tmp"), "alliances-load");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        new Load(directory, arguments).run();
    }

    private void run() throws Exception {
        var started = new ArrayList<Process>();
        try {
            database.start();
            var application = startApplication();
            started.add(application);
            signUp();
            fill();
            line("%d cores, %s, JDK %s, PostgreSQL %s, one node", Machine.cores(), Machine.memory(), Runtime.version(),
                    database.version());
            line("%d tenants with %d papers each, made over the API; %d s each after %d s of warm-up",
                    tenants, papers, seconds, WARM_UP_SECONDS);
            line("");
            line("%-28s %5s %9s %9s %9s %11s %11s %7s",
                    "", "conn.", "req./s", "p50 ms", "p99 ms", "CPU ms app", "CPU ms db", "errors");
            for (var what : What.values()) {
                wrk(what, 32, WARM_UP_SECONDS);
                for (var connections : List.of(8, 32)) {
                    measure(what, connections, application);
                }
            }
            line("");
            line("Memory of the application %s at most, %s now (resident); of the database %s (proportional).",
                    Machine.status(application.pid(), "VmHWM"), Machine.status(application.pid(), "VmRSS"), database.memory());
            line("CPU is what each used for one request. Every create was counted in the tables of papers and of their history.");
            Files.createDirectories(Path.of("bench/results"));
            Files.writeString(Path.of("bench/results/load.txt"), table);
        } finally {
            started.forEach(Process::destroy);
            for (var one : started) {
                one.waitFor(60, TimeUnit.SECONDS);
            }
            database.stop();
            Machine.delete(directory);
        }
    }

    /** What is asked, as a wrk script sees it: the tenants' tokens and the ids of papers stand in files. */
    private enum What {
        CREATE("create with history", """
                wrk.method = "POST"
                wrk.headers["Content-Type"] = "application/json"
                wrk.body = '{"title": {"mk": "Записник од средба", "en": "Minutes of a meeting"}, "text": {"en": "What the municipality promised, and by when."}}'
                path = function(tenant) return "/papers" end
                """),
        LIST("list 20 of one tenant", """
                path = function(tenant) return "/papers?limit=20" end
                """),
        HISTORY("a record's history", """
                path = function(tenant) return "/changes/paper/" .. ids[tenant][math.random(#ids[tenant])] end
                """);

        private final String words;
        private final String script;

        What(String words, String script) {
            this.words = words;
            this.script = script;
        }

        String script(Path directory) {
            return """
                    local tokens, ids = {}, {}
                    for line in io.lines("%1$s/tokens") do tokens[#tokens + 1] = line end
                    for line in io.lines("%1$s/ids") do
                      local tenant, id = line:match("(%%d+) (%%S+)")
                      tenant = tonumber(tenant)
                      ids[tenant] = ids[tenant] or {}
                      table.insert(ids[tenant], id)
                    end
                    local path
                    %2$s
                    request = function()
                      local tenant = math.random(#tokens)
                      wrk.headers["Authorization"] = "Bearer " .. tokens[tenant]
                      return wrk.format(nil, "/api/v1/tenant" .. tenant .. path(tenant))
                    end
                    """.formatted(directory, script);
        }
    }

    private Process startApplication() throws Exception {
        Machine.say("Starting the application");
        var files = Files.createDirectory(directory.resolve("tenants"));
        Files.copy(Path.of("tenant-config/src/main/resources/tenants/infocenter.yaml"), files.resolve("infocenter.yaml"));
        for (var tenant = 1; tenant <= tenants; tenant++) {
            Files.writeString(files.resolve("tenant" + tenant + ".yaml"), """
                    key: tenant%1$d
                    name: {mk: 'Организација %1$d', sq: 'Organizata %1$d', en: 'Organization %1$d'}
                    seat: MK-303
                    municipalities: [MK-303]
                    default-language: mk
                    languages: [mk, sq, en]
                    modules: [organizations, activities, advocacy, media]
                    accent: '#34568b'
                    """.formatted(tenant));
        }
        var keys = directory.resolve("keys");
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        Files.writeString(keys, "load " + java.util.Base64.getEncoder().encodeToString(key) + "\n");
        var builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"), "-jar", jar.toString());
        var environment = builder.environment();
        Database.ROLES.forEach(role -> environment.put("ALLIANCES_DATABASE_" + role.toUpperCase() + "_PASSWORD", role));
        environment.putAll(Map.of(
                "SPRING_DATASOURCE_URL", database.url(),
                "ALLIANCES_KEYS_FILE", keys.toString(),
                "ALLIANCES_TENANTS", "file:" + files + "/*.yaml",
                "ALLIANCES_ADDRESS", "http://localhost:" + port,
                "SERVER_PORT", "" + port,
                "ALLIANCES_LIMITS_APIACCOUNT", "1000000/1h",
                "ALLIANCES_LIMITS_APIORGANIZATION", "1000000/1h",
                "ALLIANCES_LIMITS_APIADDRESS", "1000000/1h"));
        var process = builder.redirectErrorStream(true)
                .redirectOutput(directory.resolve("application.log").toFile())
                .start();
        for (var second = 0; second < 180; second++) {
            Thread.sleep(1000);
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(directory.resolve("application.log")));
            }
            try (var client = HttpClient.newHttpClient()) {
                var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in")).build();
                if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return process;
                }
            } catch (IOException _) {
                // Not yet.
            }
        }
        throw new IllegalStateException("The application did not start within three minutes");
    }

    /** One member of each tenant with a token, as the pages would make them. */
    private void signUp() throws Exception {
        var statements = new StringBuilder();
        for (var tenant = 1; tenant <= tenants; tenant++) {
            var token = token();
            tokens.add(token);
            var account = UUID.randomUUID();
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
            statements.append("""
                    insert into account (id, version, email, display_name, password_hash)
                      values ('%1$s', 0, 'member%2$d@load.example', 'Member %2$d', '');
                    insert into membership (tenant_id, id, version, account_id, role, status, status_since)
                      values ('tenant%2$d', gen_random_uuid(), 0, '%1$s', 'STAFF', 'ACTIVE', now());
                    insert into access_token (tenant_id, id, version, account_id, name, role, created, expires, hash)
                      values ('tenant%2$d', gen_random_uuid(), 0, '%1$s', 'Load', 'STAFF', now(), now() + interval '1 day', '%3$s');
                    """.formatted(account, tenant, hash));
        }
        database.sql(statements.toString());
        Files.write(directory.resolve("tokens"), tokens);
        Files.writeString(directory.resolve("ids"), "");
    }

    private void fill() throws Exception {
        Machine.say("Making " + tenants * papers + " papers");
        var script = directory.resolve("fill.lua");
        Files.writeString(script, What.CREATE.script(directory));
        while (database.count("paper") < (long) tenants * papers) {
            wrk(script, 16, 10);
        }
        database.copy("select substring(tenant_id from 7) || ' ' || id from paper", directory.resolve("ids"));
        database.sql("analyze");
    }

    private void measure(What what, int connections, Process application) throws Exception {
        var before = database.settled("paper");
        var cpu = Machine.cpu(application.pid());
        var databaseCpu = database.cpu();
        var answer = wrk(what, connections, seconds);
        var requests = number(answer, "(\\d+) requests in");
        var appMs = (Machine.cpu(application.pid()) - cpu) / requests;
        var dbMs = (database.cpu() - databaseCpu) / requests;
        var errors = Pattern.compile("Non-2xx or 3xx responses: (\\d+)").matcher(answer);
        var failed = errors.find() ? Long.parseLong(errors.group(1)) : 0;
        line("%-28s %5d %9.0f %9.1f %9.1f %11.2f %11.2f %7d",
                what.words, connections, number(answer, "Requests/sec:\\s+([\\d.]+)"), latency(answer, "50"),
                latency(answer, "99"), appMs, dbMs, failed);
        if (failed > 0 || answer.contains("Socket errors")) {
            throw new IllegalStateException("Not every request succeeded:\n" + answer);
        }
        if (what == What.CREATE) {
            var made = database.settled("paper") - before;
            // Those that were on their way when wrk ended were kept, too.
            if (made < requests || made > requests + connections || database.count("paper_aud") != database.count("paper")) {
                throw new IllegalStateException(made + " papers of " + requests + " were kept");
            }
        }
    }

    private String wrk(What what, int connections, int seconds) throws Exception {
        var script = directory.resolve(what + ".lua");
        Files.writeString(script, what.script(directory));
        return wrk(script, connections, seconds);
    }

    private String wrk(Path script, int connections, int seconds) throws Exception {
        return Machine.run("wrk", "-t2", "-c" + connections, "-d" + seconds + "s", "--timeout", "20s", "--latency", "-s",
                script.toString(), "http://localhost:" + port);
    }

    private static double latency(String answer, String percent) {
        var found = Pattern.compile("\\s" + percent + "%\\s+([\\d.]+)(us|ms|s)").matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException(answer);
        }
        var value = Double.parseDouble(found.group(1));
        return switch (found.group(2)) {
            case "us" -> value / 1000;
            case "ms" -> value;
            default -> value * 1000;
        };
    }

    private static double number(String answer, String pattern) {
        var found = Pattern.compile(pattern).matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException(answer);
        }
        return Double.parseDouble(found.group(1));
    }

    private static String token() {
        var random = new SecureRandom();
        var words = new StringBuilder("aat_");
        for (var i = 0; i < 40; i++) {
            words.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        var crc = new CRC32();
        crc.update(words.toString().getBytes(StandardCharsets.US_ASCII));
        var rest = crc.getValue();
        var digits = new StringBuilder();
        for (var i = 0; i < 6; i++) {
            digits.insert(0, ALPHABET.charAt((int) (rest % ALPHABET.length())));
            rest /= ALPHABET.length();
        }
        return words.append(digits).toString();
    }

    private void line(String format, Object... values) {
        var line = String.format(java.util.Locale.ROOT, format, values).stripTrailing();
        System.out.println(line);
        table.append(line).append('\n');
    }

}

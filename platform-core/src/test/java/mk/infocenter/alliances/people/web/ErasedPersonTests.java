package mk.infocenter.alliances.people.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.people.PeopleUpkeep;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.SignedIn;
import mk.infocenter.testing.TenantFixtures;
import mk.infocenter.testing.TenantTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A person made of words that are nowhere else goes through all that can happen to one, by the pages, and is erased: the
 * words are in no table, whatever the kind of column, and in no log line. Nor were they before.
 */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class ErasedPersonTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    TenantFixtures tenants;

    @Autowired
    PeopleUpkeep upkeep;

    private final List<String> canaries = new ArrayList<>();
    private String tenant = "";
    private String name = "";
    private UUID administrator = new UUID(0, 0);

    @BeforeEach
    void anOrganization() {
        tenant = tenants.tenant();
        administrator = tenants.member(tenant, Role.ADMINISTRATOR);
    }

    @Test
    void nothingOfAnErasedPersonIsLeft(CapturedOutput output) throws Exception {
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel("ROOT", LogLevel.INFO);
        try {
            var person = live();
            assertThat(findings(canaries)).as("while the person is there").isEmpty();

            assertThat(drafts()).as("what was sent and came back").isPositive();
            erase(person);
            assertThat(drafts()).as("what may be about the person").isZero();
            TenantFixtures.inTenant(
                    tenant,
                    Actor.SYSTEM,
                    () -> upkeep.eraseDue(LocalDate.now(Dates.ZONE).plusYears(9)));

            assertThat(findings(canaries)).as("tables").isEmpty();
            assertThat(canaries)
                    .allSatisfy(canary ->
                            assertThat(output.getAll().toLowerCase(Locale.ROOT)).doesNotContain(canary));
            assertThat(get("/people/" + person)).hasStatusOk().bodyText().contains("Erased person");
            assertThat(get("/history/person/" + person))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Erased a person");
        } finally {
            LoggingSystem.get(getClass().getClassLoader()).setLogLevel("ROOT", LogLevel.WARN);
        }
    }

    /** The search would notice: words in text, in bytes as a session has them, and in base64. */
    @Test
    void plantedWordsAreFound() throws Exception {
        var canary = canary();
        try (var owner = RawSql.as(DatabaseRole.OWNER)) {
            owner.execute("create table planted (id int, said text, bytes bytea, json jsonb)");
            for (var row : List.of(
                    "(1, 'It was " + canary.toUpperCase(Locale.ROOT) + "', null, null)",
                    "(2, null, convert_to('x" + canary + "', 'UTF8'), null)",
                    "(3, null, null, '{\"a\": [\"" + canary + "\"]}')",
                    "(4, encode(convert_to('xy" + canary + "z', 'UTF8'), 'base64'), null, null)")) {
                owner.execute("truncate planted");
                owner.execute("insert into planted values " + row);
                assertThat(findings(owner, "planted", List.of(canary))).as(row).hasSize(1);
            }
        }
    }

    /** Added, changed, wrongly changed, consented, withdrawn, opened, searched, exported, found twice and merged. */
    private String live() throws Exception {
        var email = canary() + "@canary.example";
        var person = add(email, false);
        assertThat(post("/people/" + person + "/edit", form(email, "version", "0", "phone", canary())))
                .hasStatus(422);
        assertThat(post("/people/" + person + "/edit", form(email, "version", "0")))
                .hasStatus(302);
        var kept = name;
        assertThat(post("/people/" + person + "/edit", form(email, "version", "0")))
                .hasStatus(409);
        assertThat(post("/drafts/person/" + person, form(email))).hasStatus(302);
        assertThat(get("/people/" + person + "/edit?draft=continue"))
                .hasStatusOk()
                .bodyText()
                .contains(name);
        assertThat(post("/people/consent-texts/updates", "text[mk]", "Да", "text[sq]", "Po", "text[en]", "Yes"))
                .hasStatus(302);
        var now = java.time.LocalDateTime.now(Dates.ZONE).withNano(0).toString();
        assertThat(post(
                        "/people/" + person + "/consents",
                        "choice",
                        "updates.1",
                        "form",
                        "ORAL",
                        "givenAt",
                        now,
                        "note",
                        canary()))
                .hasStatus(302);
        var page = String.valueOf(get("/people/" + person).getResponse().getContentAsString());
        var consent = page.replaceAll("(?s).*/consents/([0-9a-f-]{36})/withdrawal.*", "$1");
        assertThat(post("/people/" + person + "/consents/" + consent + "/withdrawal", "why", canary()))
                .hasStatus(302);
        var twin = add(email, true);
        assertThat(get("/people/duplicates")).hasStatusOk().bodyText().contains(canaries.getFirst());
        assertThat(get("/people/" + person + "/merge/" + twin)).hasStatusOk();
        assertThat(post("/people/" + person + "/merge/" + twin, "version", "1", "otherVersion", "0", "reason", email))
                .hasStatus(422);
        assertThat(post(
                        "/people/" + person + "/merge/" + twin,
                        "version",
                        "1",
                        "otherVersion",
                        "0",
                        "reason",
                        "Same paper"))
                .hasStatus(302);
        assertThat(post("/people/search", "words", kept))
                .hasStatusOk()
                .bodyText()
                .contains(person);
        assertThat(get("/people")).hasStatusOk().bodyText().contains(email);
        assertThat(get("/people/" + person + "/export"))
                .hasStatusOk()
                .bodyText()
                .contains(email);
        assertThat(get("/people/" + person + "/export.json"))
                .hasStatusOk()
                .bodyText()
                .contains(email);
        return person;
    }

    private long drafts() throws SQLException {
        try (var app = RawSql.as(DatabaseRole.APP, tenant)) {
            return app.count("draft where form = 'person'");
        }
    }

    private void erase(String person) {
        assertThat(get("/people/" + person + "/erasure")).hasStatusOk();
        assertThat(post(
                        "/people/" + person + "/erasure",
                        "reason",
                        "It was " + canaries.getFirst() + "@canary.example"))
                .hasStatus(422);
        assertThat(post("/people/" + person + "/erasure", "reason", "Asked for by letter"))
                .hasStatus(302);
    }

    private String add(String email, boolean another) {
        assertThat(post("/people", form(email, "phone", canary()))).hasStatus(422);
        var added = post(
                "/people",
                form(email, "until", LocalDate.now(Dates.ZONE).plusYears(1).toString(), "another", "" + another));
        assertThat(added).hasStatus(302);
        return String.valueOf(added.getResponse().getRedirectedUrl()).replaceAll(".*/", "");
    }

    private String[] form(String email, String... more) {
        name = canary();
        var own = Stream.of(
                "name",
                "Lice " + name,
                "email",
                email,
                "address",
                canary(),
                "organization",
                canary(),
                "position",
                canary(),
                "notes",
                canary(),
                "municipality",
                "Debar",
                "birthYear",
                "1980",
                "purpose",
                "contact");
        return Stream.concat(own, Stream.of(more)).toArray(String[]::new);
    }

    private String canary() {
        var canary = "kanarinec" + Long.toHexString(UUID.randomUUID().getMostSignificantBits());
        canaries.add(canary);
        return canary;
    }

    private MvcTestResult get(String path) {
        return web.get()
                .uri("/" + tenant + path)
                .header("Accept-Language", "en")
                .param("lang", "en")
                .with(SignedIn.user(administrator.toString()))
                .exchange();
    }

    private MvcTestResult post(String path, String... pairs) {
        var request = web.post()
                .uri("/" + tenant + path)
                .with(SignedIn.user(administrator.toString()))
                .with(csrf());
        for (var at = 0; at < pairs.length; at += 2) {
            request.param(pairs[at], pairs[at + 1]);
        }
        return request.exchange();
    }

    /** Rows of tenants are open to the application in their tenant alone, all others to their owner. */
    private List<String> findings(List<String> canaries) throws SQLException {
        var findings = new ArrayList<String>();
        try (var owner = RawSql.as(DatabaseRole.OWNER);
                var own = RawSql.as(DatabaseRole.APP, tenant)) {
            var ofTenants = TenantTables.all();
            for (var table : owner.rows("select relname from pg_class where relkind in ('r', 'p')"
                    + " and relnamespace = 'public'::regnamespace order by 1")) {
                findings.addAll(findings(ofTenants.contains(table) ? own : owner, table, canaries));
            }
        }
        return findings;
    }

    private static List<String> findings(RawSql sql, String table, List<String> canaries) throws SQLException {
        var rows = sql.rows("select to_jsonb(t)::text from " + table + " t");
        return canaries.stream()
                .filter(canary -> rows.stream().anyMatch(row -> says(row, canary)))
                .map(canary -> table + " says " + canary)
                .toList();
    }

    private static boolean says(String row, String canary) {
        var plain = row.toLowerCase(Locale.ROOT);
        if (plain.contains(canary) || plain.contains(HexFormat.of().formatHex(canary.getBytes(UTF_8)))) {
            return true;
        }
        // In base64 the same bytes read in one of three ways, but for the letters at both ends.
        return Stream.of("", "x", "xx").anyMatch(shift -> {
            var encoded = Base64.getEncoder().withoutPadding().encodeToString((shift + canary).getBytes(UTF_8));
            return row.contains(encoded.substring(4, encoded.length() - 4));
        });
    }
}

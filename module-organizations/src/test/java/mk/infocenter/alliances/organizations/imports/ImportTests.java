package mk.infocenter.alliances.organizations.imports;

import static mk.infocenter.testing.SignedIn.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.files.FileSamples;
import mk.infocenter.alliances.jobs.JobManagement;
import mk.infocenter.alliances.jobs.JobStatus;
import mk.infocenter.alliances.people.PersonDirectory;
import mk.infocenter.alliances.people.PersonSummary;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TransitionRefused;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PlatformTest
class ImportTests {

    private static final int MANY = 5_000;
    private static final int BAD = 37;
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final List<String> FIELDS = List.of("name", "email", "organization");

    @Autowired
    TenantFixtures tenants;

    @Autowired
    ImportSampleRows samples;

    @Autowired
    ImportManagement imports;

    @Autowired
    CandidateManagement candidates;

    @Autowired
    PersonDirectory people;

    @Autowired
    JobManagement jobs;

    @Autowired
    ScopedWork work;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvcTester web;

    String tenant = "";
    UUID staff = new UUID(0, 0);

    @BeforeEach
    void anOrganization() {
        tenant = tenants.tenant();
        staff = tenants.member(tenant, Role.STAFF);
    }

    @Test
    void ofManyRowsAllAreSavedOrNone() {
        var bad = contacts(table(BAD));
        check(bad, FIELDS);

        assertThat(view(bad)).satisfies(view -> {
            assertThat(view.rows()).isEqualTo(MANY);
            assertThat(view.wrong()).isEqualTo(BAD);
            assertThat(view.offers("save")).isFalse();
        });
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(() -> save(bad));
        assertThat(count()).as("nothing is saved").isZero();
        assertThat(errors(bad).lines().skip(1))
                .hasSize(BAD)
                .allMatch(line -> line.contains("E-mail: Write the whole address") && line.contains(",'@Org "));

        var mended = contacts(table(0));
        check(mended, FIELDS);
        assertSaved(mended);
        assertThat(count()).isEqualTo(MANY);
        assertThat(in(() -> people.newest(null, 1)).getFirst())
                .extracting(PersonSummary::name)
                .asString()
                .startsWith("Лице ");

        var again = contacts(table(0));
        check(again, FIELDS);
        assertThat(view(again))
                .extracting(ImportView::known, ImportView::fresh, ImportView::wrong)
                .containsExactly(MANY, 0, 0);
    }

    @Test
    void aTableIsForgottenOnceItsRowsAreIn() {
        var id = contacts("Име,Е-пошта\nАна,ana@citizen.example\n");
        check(id, List.of("name", "email"));
        assertSaved(id);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> in(() -> imports.table(id)));
    }

    @Test
    void rowsThatAreTheSameAndFormulasAreWrong() {
        var id = contacts("""
                Име,Е-пошта,Телефон
                Ана,ana@citizen.example,
                Бојан,bojan@citizen.example,070 123 456
                Ана Друга,ANA@citizen.example,
                Бојан Друг,,+389 70 123 456
                =1+1,vera@citizen.example,
                Вера,#REF!,
                ,nobody@citizen.example,
                """);
        check(id, List.of("name", "email", "phone"));

        assertThat(in(() -> imports.problems(id)))
                .extracting(problem ->
                        problem.row() + " " + problem.field() + " " + problem.message() + " " + problem.other())
                .containsExactly(
                        "4  import.problem.twice 2",
                        "5  import.problem.twice 3",
                        "6 name import.problem.formula 0",
                        "7 email import.problem.failed-formula 0",
                        "8 name person.name.missing 0");
    }

    /** What was right when it was checked is checked again when it is saved. */
    @Test
    void whatBecameWrongMeanwhileIsNotSaved() {
        var id = contacts("Име,Е-пошта\nАна,ana@citizen.example\nБојан,bojan@citizen.example\n");
        check(id, List.of("name", "email"));
        work.in(
                new Scope.Tenant(tenant),
                () -> database.sql("update table_import set fields = 'email,name' where id = :id")
                        .param("id", id)
                        .update());
        save(id);

        await().atMost(SOON).until(() -> job(id) == JobStatus.FAILED);
        assertThat(view(id)).extracting(ImportView::status, ImportView::wrong).containsExactly(ImportStatus.CHECKED, 2);
        assertThat(count()).isZero();
    }

    @Test
    void whatCannotBeReadIsSaidAtTheFile() {
        assertThat(upload("contacts.xlsx", FileSamples.bomb()))
                .hasStatus(422)
                .bodyText()
                .contains("unpack");
        assertThat(upload("contacts.csv", new byte[0]))
                .hasStatus(422)
                .bodyText()
                .contains("This file is empty");
        assertThat(upload("contacts.csv", "Name\n".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("no rows in this table");
        assertThat(upload("контакти.csv", "Име;Општина\nЃорѓи Ќосев;Чашка\n".getBytes(Charset.forName("windows-1251"))))
                .hasStatus(302);
        assertThat(page()).hasStatusOk().bodyText().contains("Ѓорѓи Ќосев", "Чашка");
    }

    @Test
    void organizationsAreListedOnceToBeInvited() throws Exception {
        var lead = tenants.lead();
        var member = TenantFixtures.details(tenant).name().words("mk");
        var table = """
                Назив;ЕМБС;Седиште;Веб
                Здружение Пример 1;1234567;Скопје;primer.example
                Здружение Пример 2;;Дебар;
                ЗДРУЖЕНИЕ ПРИМЕР 2;;Debar;
                %s;;Чашка;
                Здружение Пример 3;12;Никаде;
                """;
        var fields = List.of("name", "registrationNumber", "seat", "website");
        var bad = samples.uploaded(lead, ImportKind.CANDIDATES, Role.OFFICER, table.formatted(member), "list.csv");
        inLead(() -> check(bad, fields));

        assertThat(inLead(() -> imports.problems(bad)))
                .extracting(problem -> problem.row() + " " + problem.field())
                .containsExactly("4 ", "6 registrationNumber", "6 seat");

        var lines = table.formatted(member).lines().toList();
        var right = String.join("\n", List.of(lines.get(0), lines.get(1), lines.get(2), lines.get(4)));
        var good = samples.uploaded(lead, ImportKind.CANDIDATES, Role.OFFICER, right, "list.csv");
        inLead(() -> check(good, fields));
        assertThat(inLead(() -> imports.find(ImportKind.CANDIDATES, good)))
                .extracting(ImportView::fresh, ImportView::known)
                .containsExactly(2, 1);
        inLead(() -> save(good));
        await().atMost(SOON)
                .until(() ->
                        inLead(() -> imports.find(ImportKind.CANDIDATES, good)).status() == ImportStatus.SAVED);

        assertThat(inLead(() -> candidates.page("primer", "", new UUID(0, 0), 10)))
                .extracting(CandidateView::name, CandidateView::website)
                .contains(tuple("Здружение Пример 1", "https://primer.example"));
        try (var app = RawSql.as(DatabaseRole.APP, tenants.lead())) {
            assertThat(app.rows("select r.use_case from candidate_aud a join revision r on r.tenant_id = a.tenant_id"
                            + " and r.id = a.rev where a.name = 'Здружение Пример 1'"))
                    .as("what was done as a whole, not a part of it")
                    .containsExactly("save-import");
        }
    }

    @Test
    void aCandidateIsCorrectedAndStaysTheOnlyOneOfItsName() {
        var name = "Здружение " + UUID.randomUUID();
        inLead(() -> {
            candidates.add(List.of(text(name, "MK-109"), text(name, "MK-101")));
            return name;
        });
        var both = inLead(() -> candidates.page(name, "", new UUID(0, 0), 10));
        var first = both.getFirst();
        var second = both.getLast();

        edit(first.id(), 0, text(name + " 2", "MK-109"));
        assertThatThrownBy(() -> edit(first.id(), 0, text(name + " 3", "MK-109")))
                .isInstanceOf(StaleVersion.class);
        assertThat(inLead(() -> candidates.page(name + " 2", "", new UUID(0, 0), 10)))
                .extracting(CandidateView::id)
                .containsExactly(first.id());
        assertThatThrownBy(() -> edit(first.id(), 1, text(name, second.seat())))
                .isInstanceOf(InvalidField.class)
                .hasMessageContaining("name");
        assertThatThrownBy(() -> edit(first.id(), 1, text(name, "MK-999")))
                .as("there is no such municipality")
                .isInstanceOf(InvalidField.class)
                .hasMessageContaining("seat");

        inLead(() -> {
            candidates.remove(second.id());
            return name;
        });
        assertThatThrownBy(() -> edit(second.id(), 1, text(name, "MK-109"))).isInstanceOf(TransitionRefused.class);
        edit(first.id(), 1, text(name, second.seat()));
        assertThatThrownBy(() -> inLead(() -> {
                    candidates.restore(second.id());
                    return name;
                }))
                .as("another one has its place")
                .isInstanceOf(InvalidField.class);
    }

    private void edit(UUID id, int seen, CandidateText text) {
        inLead(() -> {
            candidates.edit(id, seen, text);
            return id;
        });
    }

    private static CandidateText text(String name, String seat) {
        return new CandidateText(name, null, seat, null, null, null);
    }

    /** The first rows that are bad stand far apart, each with what a spreadsheet would run. */
    private static String table(int bad) {
        return IntStream.range(0, MANY)
                .mapToObj(at -> at % 100 == 0 && at / 100 < bad
                        ? "Лице %d,no address,@Org %d".formatted(at, at)
                        : "Лице %d,person.%d@citizen.example,Org %d".formatted(at, at, at))
                .collect(Collectors.joining("\n", "Name,E-mail,Organization\n", "\n"));
    }

    private UUID contacts(String table) {
        return samples.uploaded(tenant, ImportKind.CONTACTS, Role.STAFF, table, "contacts.csv");
    }

    private boolean check(UUID id, List<String> fields) {
        in(() -> {
            imports.check(id, fields);
            return id;
        });
        return true;
    }

    private boolean save(UUID id) {
        in(() -> {
            imports.save(id);
            return id;
        });
        return true;
    }

    private void assertSaved(UUID id) {
        save(id);
        await().atMost(SOON).until(() -> view(id).status() == ImportStatus.SAVED);
    }

    private ImportView view(UUID id) {
        return in(() -> imports.find(ImportKind.CONTACTS, id));
    }

    private JobStatus job(UUID id) {
        return in(() -> jobs.find(Objects.requireNonNull(view(id).job()))).status();
    }

    private long count() {
        return in(people::count);
    }

    private String errors(UUID id) {
        var answer = web.get()
                .uri("/" + tenant + "/imports/" + id + "/errors.csv?lang=en")
                .with(user(staff.toString()))
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult upload(String name, byte[] content) {
        return web.post()
                .uri("/" + tenant + "/imports")
                .multipart()
                .file(new MockMultipartFile("file", name, "text/csv", content))
                .param("purpose", "contact")
                .param("until", "31.12.2035")
                .param("lang", "en")
                .with(user(staff.toString()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult page() {
        var newest = in(() -> imports.page(ImportKind.CONTACTS, null, 1)).getFirst();
        return web.get()
                .uri("/" + tenant + "/imports/" + newest.id())
                .with(user(staff.toString()))
                .exchange();
    }

    private <T> T in(Supplier<T> work) {
        return TenantContext.scope()
                        .filter(scope -> scope instanceof Scope.Tenant)
                        .isPresent()
                ? work.get()
                : TenantContext.in(new Scope.Tenant(tenant), new Actor(staff, Role.STAFF), work::get);
    }

    private <T> T inLead(Supplier<T> work) {
        return TenantContext.in(new Scope.Tenant(tenants.lead()), new Actor(null, Role.OFFICER), work::get);
    }
}

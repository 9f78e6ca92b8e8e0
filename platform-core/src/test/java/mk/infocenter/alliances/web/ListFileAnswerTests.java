package mk.infocenter.alliances.web;

import static mk.infocenter.testing.SignedIn.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.audit.Access;
import mk.infocenter.alliances.audit.AccessFilter;
import mk.infocenter.alliances.audit.AccessKind;
import mk.infocenter.alliances.audit.AccessLog;
import mk.infocenter.alliances.people.PersonManagement;
import mk.infocenter.alliances.people.PersonalData;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.StatementCount;
import mk.infocenter.testing.TenantFixtures;
import mk.infocenter.testing.TestClock;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Lists as files, asked for as people do. */
@PlatformTest
class ListFileAnswerTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    AccessLog log;

    @Autowired
    PersonManagement people;

    @Autowired
    JdbcClient database;

    @Autowired
    ScopedWork work;

    String tenant = "";
    UUID staff = new UUID(0, 0);

    @BeforeEach
    void anOrganization() {
        tenant = fixtures.tenant();
        staff = fixtures.member(tenant, Role.STAFF);
    }

    @AfterEach
    void turnBack() {
        TestClock.reset();
    }

    @Test
    void theFileSaysWhatItIsAndStandsInTheLog() throws IOException {
        var answer = get("/" + tenant + "/members/download.csv?lang=en");

        assertThat(answer).hasStatusOk();
        var response = answer.getResponse();
        assertThat(response.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"members-%s-%s.csv\""
                        .formatted(tenant, LocalDate.ofInstant(TestClock.now(), Dates.ZONE)));
        assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFName,")
                .contains("Somebody,");
        assertThat(accesses())
                .extracting(Access::kind, Access::account, Access::subject)
                .containsExactly(tuple(AccessKind.EXPORTED, staff, "/" + tenant + "/members"));

        var workbook = get("/" + tenant + "/members/download.xlsx?lang=mk").getResponse();
        try (var opened = new ReadableWorkbook(new ByteArrayInputStream(workbook.getContentAsByteArray()))) {
            var rows = opened.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("Име");
            assertThat(rows.get(1).getCellAsDate(3)).isPresent();
        }
        assertThat(get("/" + tenant + "/access/download.pdf")).hasStatus(404);
    }

    @Test
    void personalDataLeavesWithAFreshFactorAlone() {
        var signedIn = user(staff.toString());
        TestClock.advance(Duration.ofMinutes(16));

        for (var list : List.of("members", "people", "access", "history", "jobs")) {
            assertThat(web.get()
                            .uri("/" + tenant + "/" + list + "/download.csv")
                            .with(signedIn)
                            .exchange())
                    .as(list)
                    .hasStatus(302)
                    .hasRedirectedUrl("/sign-in/again?to=%2F" + tenant + "%2F" + list + "%2Fdownload.csv");
        }
        assertThat(accesses()).isEmpty();
    }

    @Test
    void peopleOfOneOrganizationOnlyAndOnlyThoseAskedFor() throws IOException {
        add(tenant, "=cmd|' /C calc'!A0");
        add(tenant, "Ana Citizen");
        add(fixtures.tenant(), "Of another organization");

        assertThat(text(get("/" + tenant + "/people/download.csv")))
                .contains("'=cmd|' /C calc'!A0", "Ana Citizen")
                .doesNotContain("\n=cmd", "Of another");
        var found = web.post()
                .uri("/" + tenant + "/people/search/download.csv")
                .param("words", "ana")
                .with(user(staff.toString()))
                .with(csrf())
                .exchange();
        assertThat(text(found)).contains("Ana Citizen").doesNotContain("cmd");
    }

    @Test
    void aFilterHoldsForTheFileToo() throws IOException {
        log.add(tenant, AccessKind.DENIED, staff, Role.STAFF, "/" + tenant + "/denied");
        log.add(tenant, AccessKind.READ, staff, Role.OFFICER, "/" + tenant + "/history");

        assertThat(text(get("/" + tenant + "/access/download.csv?kind=DENIED")))
                .contains("/denied")
                .doesNotContain("EXPORTED", "Read,");
        assertThat(get("/" + tenant + "/access?kind=DENIED"))
                .bodyText()
                .contains("href=\"/" + tenant + "/access/download.csv?kind=DENIED\"");
    }

    @Test
    void tenThousandRowsTakeFewStatements() throws IOException {
        TenantContext.in(
                new Scope.Tenant(tenant),
                () -> work.in(
                        new Scope.Tenant(tenant),
                        () -> database.sql("""
                                insert into access_event (tenant_id, id, instant, kind, account_id, role, subject)
                                select :tenant, gen_random_uuid(), now(), 'READ', :account, 'OFFICER', '/x/' || n
                                from generate_series(1, 10000) n
                                """)
                                .param("tenant", tenant)
                                .param("account", staff)
                                .update()));
        var answers = new MvcTestResult[1];
        var statements = StatementCount.of(() -> answers[0] = get("/" + tenant + "/access/download.csv"));

        assertThat(text(answers[0]).lines()).hasSize(10_002);
        assertThat(statements).isLessThan(60);
    }

    private void add(String organization, String name) {
        TenantContext.in(
                new Scope.Tenant(organization),
                Actor.SYSTEM,
                () -> people.add(
                        PersonalData.of(name, null),
                        "contact",
                        LocalDate.now(Dates.ZONE).plusYears(1)));
    }

    private List<Access> accesses() {
        return TenantContext.in(new Scope.Tenant(tenant), () -> log.page(tenant, AccessFilter.NONE, null, 5));
    }

    private static String text(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String address) {
        return web.get().uri(address).with(user(staff.toString())).exchange();
    }
}

package mk.infocenter.alliances.drafts;

import static mk.infocenter.testing.SignedIn.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.people.PersonManagement;
import mk.infocenter.alliances.people.PersonalData;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.TenantFixtures;
import mk.infocenter.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody typed and did not send, tried with the form of a person. */
@PlatformTest
class DraftsTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    PersonManagement people;

    @Autowired
    Drafts drafts;

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
    void whatIsTypedIsKeptOfferedAndGoneOnWith() throws Exception {
        assertThat(get("/people/new")).hasStatusOk().bodyText().doesNotContain("?draft=continue");

        var kept = web.post()
                .uri("/" + tenant + "/drafts/person/one")
                .param("name", "Half a na")
                .param("until", "31.2.2027")
                .header("HX-Request", "true")
                .param("lang", "en")
                .with(user(staff.toString()))
                .with(csrf())
                .exchange();

        assertThat(kept)
                .hasStatusOk()
                .bodyText()
                .startsWith("Kept as a draft at ")
                .doesNotContain("<html");
        assertThat(get("/people/new"))
                .bodyText()
                .contains("?draft=continue", "and did not send it")
                .doesNotContain("Half a na");
        assertThat(get("/people/new?draft=continue"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Half a na\"", "value=\"31.2.2027\"", "It is not sent yet");
    }

    @Test
    void withoutAScriptTheButtonKeepsItAndAFormThatComesBackIsKept() {
        assertThat(post("/drafts/person/one", "name", "By the button"))
                .hasRedirectedUrl("/" + tenant + "/people/new?draft=continue");
        assertThat(get("/people/new?draft=continue")).bodyText().contains("By the button");

        assertThat(post("/people", "name", "Sent and back", "until", "")).hasStatus(422);
        assertThat(find("one").map(Draft::values).orElseThrow()).containsEntry("name", List.of("Sent and back"));
    }

    @Test
    void aFormThatWasAcceptedLeavesNoDraft() {
        post("/drafts/person/one", "name", "To be sent");
        var day = LocalDate.now(Dates.ZONE).plusYears(1).toString();

        assertThat(post("/people", "name", "To be sent", "purpose", "contact", "until", day))
                .hasStatus(302);

        assertThat(find("one")).isEmpty();
    }

    @Test
    void anotherAccountAndAnotherOrganizationSeeNothingOfIt() {
        post("/drafts/person/one", "name", "Mine alone");
        var colleague = fixtures.member(tenant, Role.STAFF);
        var elsewhere = fixtures.tenant();

        assertThat(web.get()
                        .uri("/" + tenant + "/people/new?draft=continue")
                        .with(user(colleague.toString()))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Mine alone");
        assertThat(TenantContext.in(
                        new Scope.Tenant(elsewhere), new Actor(staff, Role.STAFF), () -> drafts.find("person", "one")))
                .isEmpty();
        assertThat(find("one")).isPresent();
    }

    @Test
    void itIsSealedAndHoldsNeitherPasswordsNorFiles() throws SQLException {
        post("/drafts/person/one", "name", "Verysecret", "newPassword", "correct horse", "file", "[object File]");

        assertThat(find("one").map(Draft::values).map(Map::keySet).orElseThrow())
                .containsExactly("name");
        assertThat(find("one").orElseThrow().toString()).doesNotContain("Verysecret");
        try (var app = RawSql.as(DatabaseRole.APP, tenant)) {
            assertThat(app.rows("select sealed from draft"))
                    .singleElement()
                    .asString()
                    .doesNotContain("ecret");
        }
        try (var oversight = RawSql.as(DatabaseRole.OVERSIGHT, tenant)) {
            assertThat(oversight.attempt("select sealed from draft")).isEqualTo(RawSql.DENIED);
        }
    }

    @Test
    void itIsForgottenInTime() throws SQLException {
        post("/drafts/person/one", "name", "Long ago");
        TestClock.advance(Duration.ofDays(13));
        assertThat(find("one")).isPresent();
        TestClock.advance(Duration.ofDays(2));
        assertThat(find("one")).isEmpty();

        assertThat(TenantContext.in(new Scope.Tenant(tenant), drafts::purge)).isOne();
        try (var app = RawSql.as(DatabaseRole.APP, tenant)) {
            assertThat(app.count("draft")).isZero();
        }
    }

    @Test
    void aDraftOfAnOlderVersionLeadsToBothVersions() {
        var person = TenantContext.in(
                new Scope.Tenant(tenant),
                Actor.SYSTEM,
                () -> people.add(
                        PersonalData.of("Name at first", null),
                        "contact",
                        LocalDate.now(Dates.ZONE).plusYears(1)));
        post("/drafts/person/" + person, "name", "Name in the draft", "version", "0");
        TenantContext.in(new Scope.Tenant(tenant), Actor.SYSTEM, () -> {
            people.edit(person, 0, PersonalData.of("Name of a colleague", null));
            return person;
        });

        assertThat(get("/people/" + person + "/edit?draft=continue"))
                .bodyText()
                .contains("Name in the draft", "name=\"version\" value=\"0\"");
        assertThat(post("/people/" + person + "/edit", "name", "Name in the draft", "version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Name of a colleague", "Name in the draft");
    }

    @Test
    void itCanBeDiscarded() {
        post("/drafts/person/one", "name", "Not worth it");

        assertThat(post("/drafts/person/one/removal", "x", "y")).hasRedirectedUrl("/" + tenant + "/people/new");

        assertThat(find("one")).isEmpty();
        assertThat(post("/drafts/nothing/one", "name", "x")).hasStatus(404);
    }

    private Optional<Draft> find(String record) {
        return TenantContext.in(
                new Scope.Tenant(tenant), new Actor(staff, Role.STAFF), () -> drafts.find("person", record));
    }

    private MvcTestResult get(String path) {
        return web.get()
                .uri("/" + tenant + path)
                .param("lang", "en")
                .with(user(staff.toString()))
                .exchange();
    }

    private MvcTestResult post(String path, String... values) {
        var request =
                web.post().uri("/" + tenant + path).with(user(staff.toString())).with(csrf());
        for (int at = 0; at < values.length; at += 2) {
            request.param(values[at], values[at + 1]);
        }
        return request.exchange();
    }
}

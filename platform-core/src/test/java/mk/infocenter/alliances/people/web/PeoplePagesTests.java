package mk.infocenter.alliances.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.UUID;
import mk.infocenter.alliances.people.Duties;
import mk.infocenter.alliances.people.PersonManagement;
import mk.infocenter.alliances.people.PersonalData;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.SignedIn;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PlatformTest
class PeoplePagesTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    TenantFixtures tenants;

    @Autowired
    PersonManagement people;

    @Autowired
    Duties duties;

    private final LocalDate nextYear = LocalDate.now(Dates.ZONE).plusYears(1);
    private String tenant = "";
    private UUID staff = new UUID(0, 0);

    @BeforeEach
    void anOrganization() {
        tenant = tenants.tenant();
        staff = tenants.member(tenant, Role.STAFF);
    }

    @Test
    void anEmptyListSaysWhatComesNext() {
        assertThat(get("/people"))
                .hasStatusOk()
                .bodyText()
                .contains("No people yet", "Add the first one")
                .doesNotContain("<table");
    }

    @Test
    void eachWrongFieldIsToldAtItsPlaceAndNothingTypedIsLost() {
        var page = post(
                "/people",
                "name",
                "Lice 0101990450006",
                "email",
                "no address",
                "phone",
                "12",
                "municipality",
                "Atlantis",
                "birthYear",
                "soon",
                "purpose",
                "contact",
                "until",
                nextYear.toString());

        assertThat(page).hasStatus(422).bodyText().contains("no address", "Atlantis", "soon");
        assertThat(post(
                        "/people",
                        "name",
                        "Lice 0101990450006",
                        "email",
                        "no address",
                        "phone",
                        "12",
                        "municipality",
                        "Atlantis",
                        "birthYear",
                        "1800",
                        "purpose",
                        "contact",
                        "until",
                        nextYear.toString()))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "national ID number",
                        "Write the whole address",
                        "070 123 456",
                        "Choose a municipality",
                        "5 answers");
        assertThat(post("/people", "name", "Lice", "purpose", "contact", "until", "2020-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a day from today on");
    }

    @Test
    void somebodyWithTheSameAddressIsAddedOnlyOnPurpose() {
        var first = add(PersonalData.of("Lice Prvo", "same@citizen.example"));

        var asked = post(
                "/people",
                "name",
                "Lice Vtoro",
                "email",
                "SAME@citizen.example",
                "purpose",
                "contact",
                "until",
                nextYear.toString());
        assertThat(asked).hasStatus(422).bodyText().contains("/people/" + first, "This is another person");
        assertThat(post(
                        "/people",
                        "name",
                        "Lice Vtoro",
                        "email",
                        "same@citizen.example",
                        "purpose",
                        "contact",
                        "until",
                        nextYear.toString(),
                        "another",
                        "true"))
                .hasStatus(302);
        assertThat(get("/people/" + first)).bodyText().contains("Compare with Lice Vtoro");
    }

    @Test
    void aStaleEditShowsBothVersions() {
        var person = add(PersonalData.of("Lice Prvo", "first@citizen.example"));
        assertThat(post("/people/" + person + "/edit", "version", "0", "name", "Lice Novo"))
                .hasStatus(302);

        assertThat(post("/people/" + person + "/edit", "version", "0", "name", "Lice Drugo"))
                .hasStatus(409)
                .bodyText()
                .contains("Lice Novo", "Lice Drugo", "Save mine all the same");
        assertThat(post("/people/" + person + "/edit", "version", "1", "name", "Lice Drugo"))
                .hasStatus(302);
    }

    @Test
    void theHistoryTellsThatSomethingChangedAndNotWhat() {
        var person = add(PersonalData.of("Lice Prvo", "first@citizen.example"));
        post("/people/" + person + "/edit", "version", "0", "name", "Lice Novo");

        assertThat(get("/history/person/" + person))
                .hasStatusOk()
                .bodyText()
                .contains("Changed a person", "Sealed, changed")
                .doesNotContain("Lice Prvo", "Lice Novo", "first@citizen.example", "\\x");
        assertThat(get("/history")).hasStatusOk().bodyText().doesNotContain("Lice", "citizen.example");
    }

    @Test
    void whatOthersHoldIsShownAndAPurposeProlonged() {
        var person = add(PersonalData.of("Lice Prvo", null));
        duties.add(person, "Enrolment 7");

        assertThat(get("/people/" + person)).bodyText().contains("Enrolment 7");
        assertThat(get("/people/" + person + "/export")).bodyText().contains("Enrolment 7");
        assertThat(get("/people/" + person + "/retention")).hasStatusOk();
        assertThat(post("/people/" + person + "/retention", "purpose", "updates", "until", nextYear.toString()))
                .as("consent has its own way")
                .hasStatus(422);
        assertThat(post(
                        "/people/" + person + "/retention",
                        "purpose",
                        "contact",
                        "until",
                        nextYear.plusYears(1).toString()))
                .hasStatus(302);
    }

    @Test
    void aConsentByWordOfMouthNeedsANoteAndIsWithdrawnByOneClick() {
        var person = add(PersonalData.of("Lice Prvo", null));
        assertThat(get("/people/" + person + "/consents/new"))
                .hasStatusOk()
                .bodyText()
                .contains("nothing more to agree to");
        var administrator = tenants.member(tenant, Role.ADMINISTRATOR);
        assertThat(get("/people/consent-texts/updates/new", administrator))
                .hasStatusOk()
                .bodyText()
                .contains("I can withdraw this");
        assertThat(post(administrator, "/people/consent-texts/updates", "text[mk]", "Да"))
                .as("in every language of the organization")
                .hasStatus(422);
        assertThat(post(
                        administrator,
                        "/people/consent-texts/updates",
                        "text[mk]",
                        "Да",
                        "text[sq]",
                        "Po",
                        "text[en]",
                        "Yes"))
                .hasStatus(302);
        assertThat(get("/people/consent-texts")).hasStatusOk().bodyText().contains("Wording 1");

        assertThat(post(
                        "/people/" + person + "/consents",
                        "choice",
                        "updates.1",
                        "form",
                        "ORAL",
                        "givenAt",
                        "2026-01-01T10:00"))
                .hasStatus(422)
                .bodyText()
                .contains("who heard it");
        assertThat(post(
                        "/people/" + person + "/consents",
                        "choice",
                        "updates.1",
                        "form",
                        "PAPER",
                        "givenAt",
                        "2026-01-01T10:00"))
                .hasStatus(302);
        assertThat(post(
                        "/people/" + person + "/consents",
                        "choice",
                        "updates.1",
                        "form",
                        "PAPER",
                        "givenAt",
                        "2026-01-01T10:00"))
                .as("it is in force already")
                .hasStatus(409);
        assertThat(get("/people/" + person)).bodyText().contains("In force", "News and invitations");
    }

    @Test
    void onlyAdministratorsEraseAndWordConsents() {
        var person = add(PersonalData.of("Lice Prvo", null));

        assertThat(get("/people/" + person)).bodyText().doesNotContain("/erasure");
        assertThat(get("/people/" + person + "/erasure")).hasStatus(403);
        assertThat(post("/people/" + person + "/erasure", "reason", "A test")).hasStatus(403);
        assertThat(get("/people/consent-texts/updates/new")).hasStatus(403);
        assertThat(post("/people/consent-texts/updates", "text[mk]", "Да")).hasStatus(403);
    }

    @Test
    void aDutyIsToldBeforeErasing() {
        var person = add(PersonalData.of("Lice Prvo", null));
        duties.keep(person, nextYear);
        var administrator = tenants.member(tenant, Role.ADMINISTRATOR);

        assertThat(get("/people/" + person + "/erasure", administrator))
                .hasStatusOk()
                .bodyText()
                .contains("A duty to keep this record")
                .doesNotContain("Erase for good");
        assertThat(post(administrator, "/people/" + person + "/erasure", "reason", "A test"))
                .hasStatus(409);
    }

    private UUID add(PersonalData data) {
        return TenantContext.in(new Scope.Tenant(tenant), Actor.SYSTEM, () -> people.add(data, "contact", nextYear));
    }

    private MvcTestResult get(String path) {
        return get(path, staff);
    }

    private MvcTestResult get(String path, UUID person) {
        return web.get()
                .uri("/" + tenant + path)
                .param("lang", "en")
                .with(SignedIn.user(person.toString()))
                .exchange();
    }

    private MvcTestResult post(String path, String... pairs) {
        return post(staff, path, pairs);
    }

    private MvcTestResult post(UUID person, String path, String... pairs) {
        var request = web.post()
                .uri("/" + tenant + path)
                .param("lang", "en")
                .with(SignedIn.user(person.toString()))
                .with(csrf());
        for (var at = 0; at < pairs.length; at += 2) {
            request.param(pairs[at], pairs[at + 1]);
        }
        return request.exchange();
    }
}

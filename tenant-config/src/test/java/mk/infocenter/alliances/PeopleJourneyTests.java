package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import mk.infocenter.alliances.Browsers.Look;
import mk.infocenter.alliances.Browsers.Visitor;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.alliances.tenancy.Role;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person from the first entry to the receipt of erasure, by forms and links alone, each page looked at. */
@DeploymentTest
class PeopleJourneyTests {

    @LocalServerPort
    int port;

    @Test
    void aPersonIsKeptMergedHandedOutAndErased() {
        var mark = Look.PHONE.toString();
        try (var person = new Visitor(port, Look.PHONE).signIn(DemoAccounts.email(Role.ADMINISTRATOR, "zeukstriton"))) {
            person.open("/zeukstriton/people/new").looksRight("person-form");
            person.page.fill("[name=name]", "Лице Прво " + mark);
            person.page.fill("[name=email]", "no address");
            person.page.fill("[name=phone]", "12");
            submit(person);
            person.looksRight("person-form-wrong");
            assertThat(person.page.locator(".err").count()).isEqualTo(2);
            person.page.fill("[name=email]", mark + "@citizen.example");
            person.page.fill("[name=phone]", "070 123 456");
            person.page.fill("[name=municipality]", "Mavrovo and Rostuše");
            person.page.fill("[name=organization]", "Еколошко друштво");
            person.page.fill("[name=position]", "член");
            person.page.fill("[name=birthYear]", "1990");
            submit(person);
            var first = addIfAsked(person);
            person.looksRight("person");
            consent(person, first);
            var second = twin(person, mark);
            person.open("/zeukstriton/people").looksRight("people");
            person.page.fill("[name=words]", "lice prvo");
            person.page.click("main form[role=search] button");
            person.looksRight("people-found");
            assertThat(person.text()).contains("Лице Прво " + mark);
            person.open("/zeukstriton/people/duplicates").looksRight("people-duplicates");
            person.open(first + "/export").looksRight("person-export");
            person.open(first).looksRight("person-same");
            merge(person, first, second);
            erase(person, first);
        }
    }

    /** The second person has the first one's address, so the form asks whether it is another person. */
    private static String addIfAsked(Visitor person) {
        if (person.page.locator("[name=another]").count() > 0) {
            person.looksRight("person-form-same");
            person.page.check("input[type=checkbox][name=another]");
            submit(person);
        }
        return person.page.url().replaceFirst("https?://[^/]+", "");
    }

    private static void consent(Visitor person, String first) {
        person.open("/zeukstriton/people/consent-texts").looksRight("consent-texts");
        person.open("/zeukstriton/people/consent-texts/updates/new").looksRight("consent-text-form");
        submit(person);
        person.looksRight("consent-texts-published");
        person.open(first + "/consents/new");
        submit(person);
        person.looksRight("consent-form-wrong");
        person.page.locator("input[name=choice]").first().check();
        submit(person);
        person.looksRight("person-consented");
        person.page.locator("form[action$=withdrawal] button").first().click();
        person.looksRight("person-withdrawn");
        person.open(first + "/retention").looksRight("retention-form");
        submit(person);
    }

    private static String twin(Visitor person, String mark) {
        person.open("/zeukstriton/people/new");
        person.page.fill("[name=name]", "Lice Prvo " + mark);
        person.page.fill("[name=email]", mark + "@citizen.example");
        submit(person);
        return addIfAsked(person);
    }

    private static void merge(Visitor person, String first, String second) {
        var other = second.replaceAll(".*/", "");
        person.open(first + "/merge/" + other).looksRight("merge");
        submit(person);
        person.looksRight("merge-without-reason");
        person.page.fill("[name=reason]", "The same signature");
        submit(person);
        assertThat(person.page.url()).endsWith(first);
        person.open(second);
        assertThat(person.page.url()).endsWith(first);
    }

    private static void erase(Visitor person, String first) {
        person.page.click("a[href$='/erasure']");
        person.looksRight("erasure");
        person.page.fill("[name=reason]", "Лице asked for it");
        submit(person);
        person.looksRight("erasure-naming-the-person");
        person.page.fill("[name=reason]", "Asked for by letter");
        submit(person);
        assertThat(person.page.url()).endsWith(first);
        person.looksRight("person-erased");
        person.page.click("main a[href*='/history/person/']");
        person.looksRight("person-history");
        assertThat(person.text())
                .doesNotContain("Лице Прво")
                .as("days read as people write them")
                .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
    }

    private static void submit(Visitor person) {
        person.page.click("main form button.btn-primary");
    }
}

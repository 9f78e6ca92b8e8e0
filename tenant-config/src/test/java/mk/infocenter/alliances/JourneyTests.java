package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import mk.infocenter.alliances.Browsers.Look;
import mk.infocenter.alliances.Browsers.Visitor;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.alliances.tenancy.Role;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people come for, from the first page to the last, in a real browser. */
@DeploymentTest
class JourneyTests {

    @LocalServerPort
    int port;

    /** Edits the profile in three languages, is shown the change word by word, and an auditor sees it as of before. */
    @Test
    void staffEditTheProfileAndTheHistoryTells() {
        try (var staff = visitor(Look.DESK, DemoAccounts.email(Role.STAFF, "ozs"))) {
            assertThat(staff.page.url()).endsWith("/ozs/organization");
            staff.looksRight("profile");
            staff.go("a[href$='/sections/about/edit']");
            staff.looksRight("profile-form");
            staff.write("summary", "mk", "Првата женска трка во Струмица беше наша порака до општината.");
            staff.write("summary", "sq", "Gara e parë e grave në Strumicë ishte mesazhi ynë për komunën.");
            staff.write("summary", "en", "The first women’s race in Strumica was our message to the council.");
            staff.page.uncheck("#themes input:checked >> nth=0");
            staff.page.uncheck("#themes input:checked >> nth=0");
            staff.go("main form button.btn-primary");
            staff.looksRight("profile-form-wrong");
            assertThat(staff.page.inputValue("[name='summary[en]']")).contains("message to the council");
            assertThat(staff.page.locator("[role=alert]").first().textContent()).containsIgnoringCase("themes");
            staff.page.check("#themes input >> nth=0");
            staff.go("main form button.btn-primary");
            assertThat(staff.page.url()).endsWith("/ozs/organization/sections/about");
            assertThat(staff.page.locator("[role=status]").first().isVisible()).isTrue();
            staff.go("nav.tabs a >> text=History");
            assertThat(staff.page.locator("ol.timeline > li").count()).isEqualTo(2);
            assertThat(staff.page.locator("ol.timeline ins").allTextContents())
                    .anyMatch(text -> text.contains("council"));
            assertThat(staff.page.locator("ol.timeline del").count()).isPositive();
            staff.looksRight("history");
        }
        try (var auditor = visitor(Look.DESK, "auditor@network.example")) {
            assertThat(auditor.page.url()).endsWith("/audit");
            auditor.looksRight("audit");
            auditor.page.locator("table a[href='/audit/ozs']").first().click();
            auditor.sayWhy("The audit of the year’s profiles");
            assertThat(auditor.page.url()).endsWith("/audit/ozs");
            auditor.page
                    .locator("table a[href*='/audit/ozs/organization/']")
                    .first()
                    .click();
            auditor.looksRight("audit-record");
            auditor.page
                    .locator("ol.timeline > li")
                    .last()
                    .locator("a[href*='revision=']")
                    .click();
            assertThat(auditor.page.locator("dl.facts").first().textContent()).contains("Held the first women’s race");
            assertThat(auditor.page.locator("dl.facts").first().textContent()).doesNotContain("message to the council");
            auditor.looksRight("audit-as-of");
        }
    }

    /** Info-center says why, reads and goes; the organization sees it all. */
    @Test
    void officerReadsAProfileAndTheOrganizationSeesIt() {
        try (var officer = visitor(Look.DESK, DemoAccounts.email(Role.OFFICER, "infocenter"))) {
            officer.open("/network/tenants/caarts");
            officer.page.click("main a[href='/caarts']");
            assertThat(officer.page.url()).contains("/network/tenants/caarts/opening");
            officer.looksRight("opening");
            officer.page.click("main form button.btn-primary");
            officer.looksRight("opening-without-reason");
            assertThat(officer.page.locator("#reason-wrong").isVisible()).isTrue();
            officer.sayWhy("Preparing the visit of 4 March");
            assertThat(officer.page.url()).endsWith("/caarts/organization");
            assertThat(officer.page.textContent(".outside")).contains("Preparing the visit of 4 March");
            assertThat(officer.page.locator("main a[href*=edit]").count()).isZero();
            officer.looksRight("opened-profile");
            officer.page.click("nav.tabs a >> text=History");
            officer.looksRight("opened-history");
            officer.page.click(".outside button");
            assertThat(officer.page.url()).endsWith("/network/tenants");
            officer.open("/caarts/organization");
            assertThat(officer.page.url()).contains("/opening?to=");
        }
        try (var staff = visitor(Look.DESK, DemoAccounts.email(Role.STAFF, "caarts"))) {
            staff.open("/caarts/access");
            assertThat(staff.text()).contains("Preparing the visit of 4 March").contains("Ended the access");
            staff.looksRight("access");
            staff.page.selectOption("#filter-kind", "OPENED");
            staff.page.click("main form button");
            assertThat(staff.page.locator("tbody tr").count()).isEqualTo(1);
            assertThat(staff.page.url()).contains("kind=OPENED");
            staff.open("/caarts/access?kind=EXPORTED").looksRight("access-none");
        }
        try (var manager = visitor(Look.DESK, DemoAccounts.email(Role.MANAGER, "infocenter"))) {
            manager.open("/network/access");
            assertThat(manager.text()).contains("Preparing the visit of 4 March");
            manager.looksRight("openings");
            manager.open("/account/sign-ins").looksRight("sign-ins");
        }
    }

    /** Somebody else saved first: nothing is lost, both versions stand side by side, saving again is a decision. */
    @Test
    void twoPeopleEditTheSameProfile() {
        try (var first = visitor(Look.DESK, DemoAccounts.email(Role.STAFF, "giz"));
                var second = visitor(Look.DESK, DemoAccounts.email(Role.ADMINISTRATOR, "giz"))) {
            first.open("/giz/organization/sections/about/edit");
            second.open("/giz/organization/sections/about/edit");
            first.write("summary", "en", "Written by the first");
            first.go("main form button.btn-primary");
            second.write("summary", "en", "Written by the second");
            second.go("main form button.btn-primary");
            assertThat(second.text()).contains("Written by the first").contains("Written by the second");
            assertThat(second.page.inputValue("[name='summary[en]']")).isEqualTo("Written by the second");
            second.looksRight("profile-conflict");
            second.go("main form button.btn-primary");
            assertThat(second.page.url()).endsWith("/giz/organization/sections/about");
            assertThat(second.text()).contains("Written by the second");
        }
    }

    @Test
    void managerRunsTheTenants() {
        try (var manager = visitor(Look.DESK, DemoAccounts.email(Role.MANAGER, "infocenter"))) {
            manager.open("/network/tenants");
            assertThat(manager.page.locator("tbody tr").count()).isGreaterThanOrEqualTo(11);
            manager.looksRight("tenants").open("/network/tenants/new").looksRight("tenant-form");
            manager.page.fill("[name=key]", "Not A Key");
            manager.page.fill("[name=seat]", "Atlantis");
            manager.go("main form button.btn-primary");
            manager.looksRight("tenant-form-wrong");
            assertThat(manager.page.inputValue("[name=seat]")).isEqualTo("Atlantis");
            manager.page.fill("[name=key]", "journey");
            manager.write("name", "mk", "Здружение на патот");
            manager.page.fill("#municipalities-search", "Ресен");
            manager.page.check("#municipalities input[type=checkbox]:visible");
            manager.go("main form button.btn-primary");
            assertThat(manager.page.url()).doesNotContain("/journey");
            manager.page.fill("[name=seat]", "Битола");
            manager.go("main form button.btn-primary");
            assertThat(manager.page.url()).endsWith("/network/tenants/journey");
            assertThat(manager.text()).contains("Bitola").contains("Resen");
            manager.looksRight("tenant");
            try (var visitor = new Visitor(port, Look.DESK)) {
                assertThat(visitor.page.navigate("/o/journey").status()).isEqualTo(404);
            }
            manager.go("main form[action$=activation] button");
            try (var visitor = new Visitor(port, Look.DESK)) {
                assertThat(visitor.open("/o/journey").text()).contains("Здружение на патот");
            }
            suspend(manager);
            try (var visitor = new Visitor(port, Look.DESK)) {
                assertThat(visitor.page.navigate("/o/journey").status()).isEqualTo(404);
            }
            decide(manager, "reactivation", "The papers arrived");
            assertThat(manager.text()).contains("Active");
            manager.open("/network/tenants/journey/history");
            assertThat(manager.text()).contains("The papers arrived").contains("The papers are missing");
            manager.looksRight("tenant-history");
        }
    }

    @Test
    void officerMayNotSuspend() {
        try (var officer = visitor(Look.DESK, DemoAccounts.email(Role.OFFICER, "infocenter"))) {
            officer.open("/network/tenants/radika");
            assertThat(officer.page.locator("form[action*=suspension]").count()).isZero();
        }
    }

    @Test
    void citizensFindTheirMunicipalityInAnyScript() {
        try (var citizen = new Visitor(port, Look.DESK)) {
            citizen.looksRight("network");
            for (var name : new String[] {"Чашка", "caska", "Chashka", "Čaška", "Çashkë"}) {
                citizen.open("/");
                citizen.page.fill("[name=municipality]", name);
                citizen.go("main form button.btn-primary");
                assertThat(citizen.page.locator("table.dir tbody tr").count())
                        .as(name)
                        .isEqualTo(1);
            }
            citizen.looksRight("network-found");
            citizen.go("table.dir tbody a");
            assertThat(citizen.page.url()).contains("/o/aktivo");
            citizen.looksRight("organization");
            citizen.open("/?municipality=Nowhere").looksRight("network-unknown");
            assertThat(citizen.page.inputValue("[name=municipality]")).isEqualTo("Nowhere");
        }
    }

    @Test
    void languageSwitchKeepsThePage() {
        try (var citizen = new Visitor(port, Look.DESK)) {
            citizen.open("/?municipality=Debar");
            citizen.go("a[hreflang=mk]");
            assertThat(citizen.page.url()).contains("municipality=Debar");
            assertThat(citizen.page.getAttribute("html", "lang")).isEqualTo("mk");
            assertThat(citizen.text()).contains("Радика");
            citizen.open("/o/radika");
            assertThat(citizen.page.getAttribute("html", "lang")).isEqualTo("mk");
        }
    }

    /** Tearce's organization writes Albanian first, so a visitor who has not chosen reads Albanian there. */
    @Test
    void organizationsSpeakTheirOwnLanguageFirst() throws Exception {
        try (var client = java.net.http.HttpClient.newHttpClient()) {
            var request = java.net.http.HttpRequest.newBuilder(
                            java.net.URI.create("http://localhost:" + port + "/o/ced"))
                    .build();
            assertThat(client.send(request, java.net.http.HttpResponse.BodyHandlers.ofString())
                            .body())
                    .contains("<html lang=\"sq\"");
        }
    }

    @Test
    void personOfTwoOrganizationsChoosesAndSwitches() {
        try (var person = visitor(Look.DESK, "both@krivapalanka.example")) {
            assertThat(person.page.url()).endsWith("/account");
            person.looksRight("places");
            person.page.click("main a[href='/caarts']");
            assertThat(person.page.url()).endsWith("/caarts/organization");
            person.page.locator("header details.menu summary").last().click();
            person.page.locator("header a[href='/spektar']").last().click();
            assertThat(person.page.url()).endsWith("/spektar/organization");
        }
    }

    @Test
    void signInTellsNothingAndSignOutEnds() {
        try (var visitor = new Visitor(port, Look.DESK)) {
            visitor.open("/sign-in").looksRight("sign-in");
            for (var email : new String[] {"nobody@nowhere.example", DemoAccounts.email(Role.STAFF, "radika")}) {
                visitor.page.fill("input[name=email]", email);
                visitor.page.fill("input[name=password]", "wrong password");
                visitor.go("main form button.btn-primary");
                assertThat(visitor.page.url()).endsWith("/sign-in?failed");
            }
            visitor.looksRight("sign-in-failed");
            visitor.signIn(DemoAccounts.email(Role.STAFF, "radika")).open("/radika/organization");
            visitor.page.locator("header details.menu summary").last().click();
            visitor.page.click("form[action*='sign-out'] button");
            visitor.open("/radika/organization");
            assertThat(visitor.page.url()).endsWith("/sign-in");
        }
    }

    @Test
    void errorPagesSpeakToPeople() {
        try (var staff = visitor(Look.DESK, DemoAccounts.email(Role.STAFF, "radika"))) {
            var foreign = staff.page.navigate("/aktivo/organization");
            var foreignText = staff.text();
            var none = staff.page.navigate("/nobody/organization");
            assertThat(foreign.status()).isEqualTo(404).isEqualTo(none.status());
            assertThat(staff.text().replaceAll("[0-9a-f]{12}", ""))
                    .isEqualTo(foreignText.replaceAll("[0-9a-f]{12}", ""));
            staff.looksRight("error-404");
            assertThat(staff.page.navigate("/network").status()).isEqualTo(403);
            staff.looksRight("error-403");
        }
    }

    private static void suspend(Visitor manager) {
        manager.page.click("a[data-dialog=decision]");
        manager.go("#decision form button");
        assertThat(manager.page.locator("#decision .err").first().isVisible()).isTrue();
        manager.looksRight("tenant-without-reason");
        manager.page.fill("#decision textarea", "The papers are missing");
        manager.go("#decision form button");
        assertThat(manager.text()).contains("Suspended");
    }

    private static void decide(Visitor manager, String decision, String reason) {
        manager.page.click("a[data-dialog=decision]");
        var form = manager.page.locator("#decision form[action*=" + decision + "]");
        form.locator("textarea").fill(reason);
        manager.go("#decision form button");
    }

    private Visitor visitor(Look look, String email) {
        return new Visitor(port, look).signIn(email);
    }
}

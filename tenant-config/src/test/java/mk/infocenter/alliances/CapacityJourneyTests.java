package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import mk.infocenter.alliances.Browsers.Look;
import mk.infocenter.alliances.Browsers.Visitor;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Dates;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From asking for an assessment round to the plan and to scoring again, by the organization and Info-center. */
@DeploymentTest
class CapacityJourneyTests {

    private static final String KEY = "majka";

    @LocalServerPort
    int port;

    @Test
    void aRoundBecomesAPlanAndAnotherRoundShowsTheChange() {
        try (var staff = visitor(Look.PHONE, Role.STAFF, KEY);
                var officer = visitor(Look.DESK, Role.OFFICER, "infocenter");
                var administrator = visitor(Look.DESK, Role.ADMINISTRATOR, KEY)) {
            staff.open(page("")).looksRight("capacity-empty");
            staff.page.click("main form[action$='/assessments'] button");
            staff.looksRight("capacity-requested");

            officer.open("/network/capacity").looksRight("network-capacity");
            officer.open(page("")).sayWhy("Preparing the conversation on capacities");
            officer.looksRight("capacity-opened");
            officer.page.click("main a[href*='/assessments/']");
            officer.go("main a[href$='/opening']");
            officer.go("main form button.btn-primary");
            officer.looksRight("capacity-opening-wrong");
            officer.page.fill("#until", LocalDate.now(Dates.ZONE).plusDays(21).toString());
            officer.go("main form button.btn-primary");

            score(staff, 3);
            agree(officer, 2);
            confirm(administrator);

            plan(staff);
            accept(officer);

            staff.open(page("/plan")).looksRight("capacity-plan");
            staff.page.click("main tbody th a");
            staff.page.click("main form[action$='/start'] button");
            staff.page.click("main a[href$='/completion']");
            staff.page.click("main form button.btn-primary");
            staff.looksRight("capacity-outcome-wrong");
            staff.page.fill("[name='outcome[mk]']", "Правилата се усвоени и се применуваат");
            staff.page.click("main form button.btn-primary");
            staff.looksRight("capacity-done");
            assertThat(staff.text()).contains("Правилата се усвоени");

            officer.open(page("")).go("main a[href*='/assessments/']");
            officer.page.click("main form[action$='/closing'] button");

            officer.open("/network/capacity");
            officer.page.check("input[name=row][value=" + KEY + "]");
            officer.page.fill("#until", LocalDate.now(Dates.ZONE).plusDays(30).toString());
            officer.page.click("main .bulk button.btn-primary");
            officer.looksRight("network-capacity-opened");
            score(staff, 4);
            agree(officer, 3);
            confirm(administrator);

            staff.open(page("")).looksRight("capacity-change");
            assertThat(staff.page.locator("figure .bar-value").first().textContent())
                    .contains("3")
                    .contains("+1");
            administrator.open(page("")).looksRight("capacity-change-desk");
            officer.open("/network/capacity").looksRight("network-capacity-change");
        }
    }

    @Test
    void aRoundIsAskedForAndWithdrawnWithoutScript() {
        try (var staff = new Visitor(port, Look.DESK.without()).signIn(DemoAccounts.email(Role.STAFF, "giz"))) {
            staff.open("/giz/capacity").page.click("main form[action$='/assessments'] button");
            staff.page.click("main a[href='#withdrawal']");
            staff.page.press("#withdrawal button.btn-primary", "Enter");
            staff.page.waitForSelector("#withdrawal .err");
            staff.page.fill("#withdrawal textarea", "Asked for by mistake");
            staff.page.press("#withdrawal button.btn-primary", "Enter");
            staff.page.waitForSelector("main .state.s-bad");
            assertThat(staff.text()).contains("Cancelled");
        }
    }

    @Test
    void managersKeepTheRubric() {
        try (var manager = visitor(Look.DESK, Role.MANAGER, "infocenter")) {
            manager.open("/network/rubrics").looksRight("rubrics");
            manager.page.click("main tbody th a");
            manager.looksRight("rubric");
            assertThat(manager.page.locator("main a[href*='/capacities/']").count())
                    .as("a published version never changes")
                    .isZero();
        }
    }

    /** Whatever is missing is said at its field, and nothing typed is lost. */
    private void score(Visitor staff, int level) {
        staff.open(page("")).page.click("main a[href$='/scores']");
        staff.page.check("#level-FINANCE-" + level);
        staff.page.click("main form button.btn-primary");
        staff.looksRight("capacity-scores-wrong");
        assertThat(staff.page.locator("main .panel.bad li").count()).isEqualTo(13);
        assertThat(staff.page.isChecked("#level-FINANCE-" + level)).isTrue();
        for (var fieldset : staff.page.locator("main form fieldset").all()) {
            fieldset.locator("input[value='" + level + "']").check();
        }
        for (var text : staff.page.locator("main form textarea").all()) {
            text.fill("Записник и [извештај](https://majka.example/izvestaj)");
        }
        staff.page.click("main form button.btn-primary");
        staff.looksRight("capacity-submitted");
    }

    private void agree(Visitor officer, int level) {
        officer.open(page("")).go("main a[href*='/assessments/']");
        officer.go("main a[href$='/conversation']");
        officer.page.fill("#day", LocalDate.now(Dates.ZONE).minusDays(1).toString());
        officer.page.fill("#notes", "Both sides looked at the papers");
        officer.looksRight("capacity-conversation");
        officer.go("main form button.btn-primary");
        officer.looksRight("capacity-discussed");
        officer.go("main a[href$='/levels']");
        officer.looksRight("capacity-levels");
        for (var fieldset : officer.page.locator("main form fieldset").all()) {
            fieldset.locator("input[value='" + level + "']").check();
        }
        officer.page.fill("#text-FINANCE", "No rules for purchases yet");
        officer.go("main form button[value=true]");
        assertThat(officer.text()).contains("Levels proposed");
    }

    private void confirm(Visitor administrator) {
        administrator.open(page("")).go("main a[href*='/assessments/']");
        administrator.looksRight("capacity-proposed");
        administrator.page.click("main form[action$='/confirmation'] button");
        administrator.looksRight("capacity-agreed");
        assertThat(administrator.text()).contains("Agreed");
    }

    /** One item for each of the six gaps; without a result none is made. */
    private void plan(Visitor staff) {
        staff.open(page("/assessments")).page.click("main tbody th a");
        var gaps = staff.page.locator("main td .state.s-wait").count();
        assertThat(gaps).isEqualTo(6);
        for (var gap = 0; gap < gaps; gap++) {
            staff.page
                    .locator("main td p:has(.state.s-wait) a[href*='/plan/new']")
                    .first()
                    .click();
            staff.page.fill("[name='need[mk]']", "Правила за набавки");
            staff.page.fill("#due", LocalDate.now(Dates.ZONE).plusDays(90).toString());
            staff.page.click("main form button.btn-primary");
            assertThat(staff.page.locator("main .err").first().textContent()).contains("план без резултат");
            if (gap == 0) {
                staff.looksRight("capacity-item-wrong");
            }
            staff.page.fill("[name='result[mk]']", "Правила што ги усвоил одборот");
            staff.page.click("main form button.btn-primary");
        }
        assertThat(staff.page.locator("main td .state.s-wait").count()).isZero();
        staff.looksRight("capacity-planned");
    }

    private void accept(Visitor officer) {
        officer.open(page("/plan")).go("main tbody th a");
        officer.looksRight("capacity-item");
        officer.page.click("main form[action$='/agreement'] button");
        assertThat(officer.text()).contains("Agreed");
    }

    private static String page(String rest) {
        return "/" + KEY + "/capacity" + rest;
    }

    private Visitor visitor(Look look, Role role, String tenant) {
        return new Visitor(port, look).signIn(DemoAccounts.email(role, tenant));
    }
}

package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import mk.infocenter.alliances.Browsers.Look;
import mk.infocenter.alliances.Browsers.Visitor;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Dates;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a promise at a meeting over its day and its proof to the scoreboard that everybody reads. */
@DeploymentTest
class CommitmentsJourneyTests {

    private static final String PROMISE = "The council meets in public once a month";
    private static final String PROOF = "https://proof.example/minutes";

    private static final Look SMALL = new Look("en", 390, ColorScheme.DARK, true);

    @LocalServerPort
    int port;

    @Test
    void aPromiseIsFollowedToTheScoreboard() {
        try (var staff = visitor(Role.STAFF, SMALL);
                var administrator = visitor(Role.ADMINISTRATOR, Look.DESK);
                var citizen = new Visitor(port, SMALL)) {
            body(staff);
            meeting(staff);
            promise(staff);
            outcome(staff);
            var page = staff.page.url().replaceAll("^https?://[^/]+", "");

            citizen.open("/commitments/MK-608");
            assertThat(citizen.text()).as("not published").doesNotContain(PROMISE);
            administrator.open(page);
            administrator.go("form[action$='/publication'] button");

            citizen.open("/commitments");
            citizen.go("main tbody a[href*='/commitments/MK-608?state=KEPT']");
            citizen.looksRight("scoreboard-kept");
            assertThat(citizen.text()).contains("1 kept + 0 partly kept + 0 broken + 0 due + 0 promised = 1 in total");
            citizen.page.click("main .rows a:has-text('" + PROMISE + "')");
            citizen.page.waitForURL("**/o/ced/commitments/**");
            assertThat(citizen.page.getAttribute("main a[href^='https://proof']", "href"))
                    .isEqualTo(PROOF);

            reopen(administrator, page);
            citizen.open("/commitments/MK-608");
            assertThat(citizen.text()).contains("0 kept + 0 partly kept + 0 broken + 1 due + 0 promised = 1 in total");
        }
    }

    private static void body(Visitor staff) {
        staff.open("/ced/authorities/new");
        staff.write("name", "en", "Local community of the village");
        staff.page.check("input[name=kind][value=LOCAL_COMMUNITY]");
        staff.page.selectOption("#municipality", "MK-608");
        staff.go("main form button.btn-primary");
    }

    private static void meeting(Visitor staff) {
        staff.open("/ced/cooperation/new");
        staff.write("subject", "en", "Meeting on public sessions");
        staff.page.check("input[name=kind][value=MEETING]");
        staff.page.fill("#day", today().minusDays(60).toString());
        staff.page.selectOption("#authority", option("Local community of the village"));
        staff.go("main form button.btn-primary");
        staff.go("main a[href*='/commitments/new']");
    }

    /** The form knows the meeting; a day that is over gets its answer, and nothing typed is lost. */
    private static void promise(Visitor staff) {
        staff.write("promise", "en", PROMISE);
        staff.page.fill("#due", today().minusDays(3).toString());
        staff.go("main form button.btn-primary");
        staff.looksRight("commitment-over");
        assertThat(staff.page.textContent("#due-wrong")).contains("already due");
        staff.page.check("#alreadyDue1");
        staff.go("main form button.btn-primary");
        assertThat(staff.page.url()).doesNotEndWith("/commitments");
        assertThat(staff.text()).contains("Due").contains(PROMISE);
    }

    /** No outcome without its proof. */
    private static void outcome(Visitor staff) {
        staff.go("main a[href$='/outcome']");
        staff.page.check("input[name=verdict][value=KEPT]");
        staff.write("reason", "en", "The minutes of three public meetings are there");
        staff.go("main form button.btn-primary");
        staff.looksRight("outcome-without-proof");
        staff.page.fill("#links", PROOF);
        staff.go("main form button.btn-primary");
        assertThat(staff.text()).contains("Kept").contains("three public meetings");
    }

    private static void reopen(Visitor administrator, String page) {
        administrator.open(page);
        administrator.page.click("main a[href='#reopening']");
        administrator.page.fill("#reopening-reason", "The meetings were not open to all");
        administrator.go("#reopening button.btn-primary");
    }

    private static SelectOption option(String name) {
        return new SelectOption().setLabel("Tearce: " + name);
    }

    private static LocalDate today() {
        return LocalDate.now(Dates.ZONE);
    }

    private Visitor visitor(Role role, Look look) {
        return new Visitor(port, look).signIn(DemoAccounts.email(role, "ced"));
    }
}

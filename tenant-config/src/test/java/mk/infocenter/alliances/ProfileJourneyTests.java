package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import mk.infocenter.alliances.Browsers.Look;
import mk.infocenter.alliances.Browsers.Visitor;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Dates;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A section of a profile from its writing to the check, and to what was changed since; papers and the board beside it. */
@DeploymentTest
class ProfileJourneyTests {

    private static final String SECTION = "/zeukstriton/organization/sections/contact";

    private static final String VERIFY = "section[aria-labelledby=verify] button.btn-primary";

    private static final Look SMALL = new Look("en", 390, ColorScheme.DARK, true);

    @LocalServerPort
    int port;

    @Test
    void whatWasCheckedCountsNoMoreOnceItIsChanged() {
        try (var staff = new Visitor(port, SMALL).signIn(DemoAccounts.email(Role.STAFF, "zeukstriton"));
                var officer = new Visitor(port, Look.DESK).signIn(DemoAccounts.email(Role.OFFICER, "infocenter"));
                var citizen = new Visitor(port, SMALL)) {
            staff.open(SECTION + "/edit");
            staff.page.fill("#phone", "ask at the door");
            staff.go("main form button.btn-primary");
            staff.looksRight("section-wrong");
            assertThat(staff.page.inputValue("#phone")).isEqualTo("ask at the door");
            write(staff, "070 100 200");
            staff.go("form[action$='/request'] button");
            assertThat(staff.text()).contains("Info-center");

            officer.open("/network/section-checks");
            officer.go("main tbody a[href*='/zeukstriton/']");
            officer.sayWhy("The contact waits for its check");
            officer.open(SECTION);
            officer.page.fill("#until", "31.12.2020");
            officer.go(VERIFY);
            officer.looksRight("verification-past");
            officer.page.fill("#until", LocalDate.now(Dates.ZONE).plusMonths(6).toString());
            officer.go(VERIFY);
            assertThat(officer.text()).contains("Verified until");
            citizen.open("/o/zeukstriton");
            assertThat(citizen.page.textContent("section[aria-labelledby=verified]"))
                    .contains("Contact");

            write(staff, "070 300 400");
            citizen.open("/o/zeukstriton");
            assertThat(citizen.page.locator("#verified").count())
                    .as("checked no more")
                    .isZero();
            officer.open(SECTION);
            officer.looksRight("changed-since");
            assertThat(officer.page.textContent("#changes")).contains("100", "300");
        }
    }

    private static void write(Visitor staff, String phone) {
        staff.open(SECTION + "/edit");
        staff.page.fill("#phone", phone);
        staff.go("main form button.btn-primary");
        assertThat(staff.text()).contains(phone);
    }

    /** Somebody who is not in the vault yet is found after they were added there. */
    @Test
    void theBoardIsFoundInTheVault() {
        try (var staff = new Visitor(port, SMALL).signIn(DemoAccounts.email(Role.STAFF, "aktivo"))) {
            staff.open("/aktivo/organization/positions");
            staff.page.fill("#words", "lice 2");
            staff.go("main form[role=search] button");
            staff.looksRight("position-found");
            staff.go("main a[href*='/positions/new/']");
            staff.go("main form button.btn-primary");
            staff.looksRight("position-wrong");
            staff.page.check("input[name=kind][value=FINANCE]");
            staff.page.fill("#since", "1.2.2025");
            staff.go("main form button.btn-primary");
            assertThat(staff.text()).contains("Finance");
            staff.go("tr:has-text('Finance') a[href$='/edit']");
            staff.page.fill("#until", "1.2.2026");
            staff.go("main form button.btn-primary");
            assertThat(staff.text()).doesNotContain("Finance");
            staff.go("main a[href*='past=yes']");
            assertThat(staff.text()).contains("Finance");
        }
    }
}

package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import mk.infocenter.alliances.Browsers.Look;
import mk.infocenter.alliances.Browsers.Visitor;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Dates;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A consultation from the public form on a phone to the published result and the need that follows. */
@DeploymentTest
class ConsultationJourneyTests {

    private static final String KEY = "giz";

    @LocalServerPort
    int port;

    @Test
    void aVoiceOnAPhoneBecomesAResultAndANeed() {
        try (var staff = new Visitor(port, Look.DESK).signIn(DemoAccounts.email(Role.STAFF, KEY));
                var reader = new Visitor(port, Look.PHONE);
                var citizen = new Visitor(port, Look.PHONE.without())) {
            var address = open(staff);
            reader.open(address).looksRight("consultation-public");
            contribute(citizen, address);
            group(staff);
            settle(staff);
            publish(staff);
            reader.open(address).looksRight("consultation-result");
            assertThat(reader.text()).contains("Започнато").contains("Осветлување");
            need(staff);
        }
    }

    private static String open(Visitor staff) {
        staff.open(page("/new")).page.click("main form button.btn-primary");
        staff.looksRight("consultation-form-wrong");
        staff.page.fill("[name='question[mk]']", "Што прво во нашата населба?");
        staff.page.fill("[name='purpose[mk]']", "Одговорите одат кај советниците пред буџетот.");
        staff.page.fill("#closes", LocalDate.now(Dates.ZONE).plusDays(14).toString());
        staff.page.click("main form button.btn-primary");
        staff.page.click("main form[action$='/opening'] button");
        staff.looksRight("consultation-open");
        return staff.page.locator("main aside a[href*='/o/']").getAttribute("href");
    }

    /** Without a script and without an account; what is missing is said, and nothing typed is lost. */
    private static void contribute(Visitor citizen, String address) {
        citizen.open(address).page.selectOption("#ageGroup", "FROM_15_TO_29");
        citizen.page.click("form.panel button.btn-primary");
        citizen.page.waitForSelector("main form [role=alert]");
        assertThat(citizen.page.inputValue("#ageGroup")).isEqualTo("FROM_15_TO_29");
        citizen.page.fill("#said", "Осветлување кај училиштето");
        citizen.page.waitForTimeout(3000);
        citizen.page.click("form.panel button.btn-primary");
        citizen.page.waitForSelector("main .note.s-ok");
    }

    private static void group(Visitor staff) {
        staff.open(page("")).page.click("main tbody th a");
        staff.page.click("main nav.tabs a[href$='/contributions']");
        staff.page.check("main tbody input[name=row]");
        staff.page.fill("#title", "Осветлување");
        staff.looksRight("consultation-contributions");
        staff.page.click("main .bulk button.btn-primary");
        staff.page.click(".toast-line form button");
        assertThat(staff.page.locator("main tbody a[href*='/priorities/']").count())
                .isZero();
        staff.page.check("main tbody input[name=row]");
        staff.page.locator("#priority").selectOption(new SelectOption().setLabel("Осветлување"));
        staff.page.click("main .bulk button.btn-primary");
        staff.page.click("main tbody a[href*='/priorities/']");
        staff.page.click("main a[href$='/edit']");
        staff.page.fill("[name='reason[mk]']", "Го бараат младите, а работата трае еден ден.");
        staff.page.click("main form button.btn-primary");
        staff.looksRight("consultation-priorities");
    }

    private static void settle(Visitor staff) {
        staff.page.click("main nav.tabs a >> nth=0");
        staff.page.click("main form[action$='/closing'] button");
        staff.page.click("main form[action$='/prioritisation'] button");
        staff.page.click("main a[href$='/answer']");
        staff.page.check("input[name=response][value=BEGUN]");
        staff.page.fill("[name='answer[mk]']", "Советот одобри две светилки.");
        staff.page.click("main form button.btn-primary");
        staff.page.click("main a[href$='/summary']");
        staff.page.fill("[name='text[mk]']", "Луѓето бараат побезбеден пат до училиштето.");
        staff.page.click("main form button.btn-primary");
        staff.looksRight("consultation-settled");
    }

    private void publish(Visitor staff) {
        assertThat(staff.page.locator("main form[action$='/publication']").count())
                .as("an administrator publishes")
                .isZero();
        try (var administrator = new Visitor(port, Look.DESK).signIn(DemoAccounts.email(Role.ADMINISTRATOR, KEY))) {
            administrator.open(page("")).page.click("main tbody th a");
            administrator.page.click("main form[action$='/publication'] button");
            assertThat(administrator.page.locator("main .state.s-ok").count()).isPositive();
        }
    }

    private static void need(Visitor staff) {
        staff.open(page("")).page.click("main tbody th a");
        staff.page.click("main ol a[href*='/consultations/priorities/'] >> nth=0");
        staff.page.click("main form[action$='/need'] button");
        staff.looksRight("need");
        assertThat(staff.text()).contains("Осветлување кај училиштето");
    }

    private static String page(String rest) {
        return "/" + KEY + "/consultations" + rest;
    }
}

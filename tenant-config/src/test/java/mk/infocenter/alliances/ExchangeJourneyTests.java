package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import mk.infocenter.alliances.Browsers.Look;
import mk.infocenter.alliances.Browsers.Visitor;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.alliances.tenancy.Role;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What one organization asks another answers, and what it puts another takes; what does not belong there Info-center hides. */
@DeploymentTest
class ExchangeJourneyTests {

    private static final String TITLE = "Како ги каните младите на состанок?";

    private static final String HANDBOOK = "Чекор по чекор до советот на општината";

    @LocalServerPort
    int port;

    @Test
    void aQuestionIsAnsweredByAnotherAndAReplyIsHidden() {
        try (var asker = new Visitor(port, Look.DESK).signIn(DemoAccounts.email(Role.STAFF, "giz"));
                var answerer = new Visitor(port, Look.PHONE).signIn(DemoAccounts.email(Role.STAFF, "spektar"));
                var officer = new Visitor(port, Look.DESK).signIn("officer@infocenter.example")) {
            ask(asker);
            answer(answerer);
            asker.open("/giz/exchange").page.click("main tbody th a");
            assertThat(asker.text()).contains("Преку училиштата").contains("Spektar");
            asker.looksRight("exchange-topic");
            hide(officer);
            asker.page.reload();
            assertThat(asker.text()).doesNotContain("Преку училиштата");
            put(asker);
            take(answerer);
            hideHandbook(officer);
            answerer.page.reload();
            assertThat(answerer.text()).doesNotContain(HANDBOOK);
            answerer.open("/spektar/exchange/digest").page.check("input[name=pace][value=NEVER]");
            answerer.page.click("main form button.btn-primary");
            answerer.looksRight("exchange-digest");
            assertThat(answerer.page.isChecked("input[name=pace][value=NEVER]")).isTrue();
            subscribe(answerer);
        }
    }

    private static void ask(Visitor asker) {
        asker.open("/giz/exchange").page.click("main .head a.btn-primary");
        asker.page.click("main form button.btn-primary");
        asker.looksRight("exchange-form-wrong");
        asker.page.fill("#title", TITLE);
        asker.page.fill("#text", "Ни треба нешто што веќе **успеало**.");
        asker.page.click("main form button.btn-primary");
        assertThat(asker.text()).contains(TITLE);
    }

    private static void answer(Visitor answerer) {
        answerer.open("/spektar/exchange?words=kanite+mladite");
        answerer.looksRight("exchange");
        answerer.page.click("main tbody th a");
        answerer.page.fill("#text", "Преку училиштата, и со јасен почеток и крај.");
        answerer.page.click("main form.mt-4 button.btn-primary");
        assertThat(answerer.text()).contains("Преку училиштата");
        answerer.looksRight("exchange-reply");
    }

    /** A calendar program reads at the address without signing in, until it is ended. */
    private void subscribe(Visitor visitor) {
        visitor.open("/spektar/exchange/calendar").page.click("#address form button");
        visitor.looksRight("exchange-calendar");
        var address = visitor.page.inputValue("#calendar-address").replaceFirst("https?://[^/]+", "");
        try (var program = new Visitor(port, Look.DESK)) {
            assertThat(program.get(address).text()).startsWith("BEGIN:VCALENDAR");
            visitor.page.click("#address form[action$=removal] button");
            assertThat(program.get(address).status()).isEqualTo(404);
        }
    }

    private static void put(Visitor giver) {
        giver.open("/giz/exchange/resources").page.click("main .head a.btn-primary");
        giver.page.locator("#title input:visible").first().fill(HANDBOOK);
        giver.page.locator("#description textarea:visible").first().fill("За секој што сака да почне.");
        giver.page.click("main form button.btn-primary");
        giver.page.waitForSelector("main .panel.bad");
        giver.looksRight("exchange-resource-wrong");
        assertThat(giver.page.locator("#title input:visible").first().inputValue())
                .isEqualTo(HANDBOOK);
        giver.page.setInputFiles(
                "#file", new FilePayload("chekor.txt", "text/plain", "Прв чекор".getBytes(StandardCharsets.UTF_8)));
        giver.page.click("main form button.btn-primary");
        giver.page.waitForSelector("main ul.rows a.btn-primary");
        assertThat(giver.text()).contains(HANDBOOK, "TXT");
    }

    private static void take(Visitor taker) {
        taker.open("/spektar/exchange/resources?words=chekor").page.click("main tbody th a");
        var download = taker.page.waitForDownload(() -> taker.page.click("main ul.rows a.btn-primary"));
        assertThat(download.path()).content(StandardCharsets.UTF_8).isEqualTo("Прв чекор");
    }

    private static void hideHandbook(Visitor officer) {
        officer.open("/network/exchange/resources").page.click("main tbody th a");
        officer.page.click("main .head a[data-dialog^='hiding']");
        officer.page.fill("dialog[open] textarea", "Проба на сокривањето");
        officer.page.click("dialog[open] button.btn-primary");
        assertThat(officer.page.locator("main .head .state.s-bad").count()).isOne();
    }

    private static void hide(Visitor officer) {
        officer.open("/network/exchange").page.click("main tbody th a");
        officer.page.click("main ol.timeline a[data-dialog^='hiding']");
        officer.page.fill("dialog[open] textarea", "Проба на сокривањето");
        officer.page.click("dialog[open] button.btn-primary");
        assertThat(officer.page.locator("main ol.timeline .state.s-bad").count())
                .isOne();
        officer.looksRight("exchange-hidden");
    }
}

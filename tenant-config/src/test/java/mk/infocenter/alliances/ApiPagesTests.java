package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import mk.infocenter.alliances.Browsers.Look;
import mk.infocenter.alliances.Browsers.Visitor;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.alliances.tenancy.Role;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tokens and webhooks as people make and end them. */
@DeploymentTest
class ApiPagesTests {

    @LocalServerPort
    int port;

    @Test
    void aTokenIsShownOnceAndRevoked() {
        try (var staff = new Visitor(port, Look.DESK).signIn(DemoAccounts.email(Role.STAFF, "giz"))) {
            staff.open("/giz/tokens").looksRight("tokens-empty-or-more");
            staff.open("/giz/tokens/new");
            staff.page.fill("[name=days]", "0");
            staff.page.click("main form button.btn-primary");
            staff.looksRight("token-form-wrong");
            assertThat(staff.page.locator("main .err").count()).isEqualTo(2);
            staff.page.fill("[name=name]", "Newsletter");
            staff.page.fill("[name=days]", "30");
            staff.page.click("main form button.btn-primary");
            staff.looksRight("token-made");
            assertThat(staff.page.inputValue("#words")).matches("aat_[0-9A-Za-z]{46}");

            staff.page.click("main a.btn-primary");
            assertThat(staff.text()).contains("Newsletter").doesNotContain("aat_");
            var row = staff.page
                    .locator("tbody tr")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Newsletter"));
            staff.looksRight("tokens");
            row.locator("a.btn").click();
            staff.looksRight("token-revocation");
            staff.page.click("main form button");
            assertThat(row.locator("a.btn").count()).isZero();
            staff.looksRight("tokens-revoked");
        }
    }

    @Test
    void aWebhookIsMadeTriedChangedDisabledAndDeleted() {
        try (var staff = new Visitor(port, Look.PHONE).signIn(DemoAccounts.email(Role.STAFF, "ozs"))) {
            staff.open("/ozs/webhooks").looksRight("webhooks-empty");
            staff.open("/ozs/webhooks/new");
            staff.page.fill("[name=url]", "http://2130706433/");
            staff.page.fill("[name=description]", "Newsletter");
            staff.page.locator("[name=events]").first().check();
            staff.page.click("main form button.btn-primary");
            staff.looksRight("webhook-form-wrong");
            assertThat(staff.page.locator(".field.wrong #url").count()).isOne();

            staff.page.fill("[name=url]", "https://hooks.example/alliances");
            staff.page.click("main form button.btn-primary");
            staff.looksRight("webhook-made");
            assertThat(staff.page.inputValue("#secret")).startsWith("whsec_");
            staff.page.click("main a.btn-primary");
            staff.looksRight("webhook-new");
            var place = staff.page.url();

            staff.page.click("form[action$='/ping'] button");
            staff.page.waitForCondition(() -> {
                staff.open(place.replace("http://localhost:" + port, ""));
                return staff.page.locator("tbody .small").count() > 0;
            });
            staff.looksRight("webhook-tried");
            staff.page.click("form[action$='/deactivation'] button");
            staff.looksRight("webhook-disabled");
            assertThat(staff.page.locator("form[action$='/activation']").count())
                    .isOne();
            staff.open(place.replace("http://localhost:" + port, "") + "/edit");
            staff.page.fill("[name=description]", "Newsletter and website");
            staff.page.click("main form button.btn-primary");
            assertThat(staff.text()).contains("Newsletter and website");
            staff.open("/ozs/webhooks").looksRight("webhooks");
            staff.open(place.replace("http://localhost:" + port, ""));
            staff.page.click("#removal summary");
            staff.looksRight("webhook-removal");
            staff.page.click("#removal button");
            assertThat(staff.page.url()).endsWith("/ozs/webhooks");
            assertThat(staff.text()).doesNotContain("Newsletter");
        }
    }

    /** The one page with scripts of others: it shows the document and the browser complains of nothing. */
    @Test
    void theDocumentationIsThereToTry() {
        try (var program = new Visitor(port, Look.DESK)) {
            program.open("/api/docs");
            program.page.waitForSelector("#operations-Webhooks-createWebhook");
            assertThat(program.text()).contains("Create a webhook", "List organizations");
            assertThat(program.complaints()).isEmpty();
            program.page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                    .setPath(java.nio.file.Path.of("target", "screenshots", "api-docs.png")));
        }
    }
}

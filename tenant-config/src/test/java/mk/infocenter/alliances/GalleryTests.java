package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import mk.infocenter.alliances.Browsers.Look;
import mk.infocenter.alliances.Browsers.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The shared parts of pages at work: by keyboard, with a script and without, and what a browser may do with them. */
@DeploymentTest
class GalleryTests {

    static final String WRONG =
            "/gallery/forms?wrong&day=31.2.2026&begin=25:00&people=many&budget=8.400,505&grant=much&name%5Bmk%5D="
                    + "x".repeat(121);

    private static final Pattern NONCE = Pattern.compile("script-src 'nonce-([A-Za-z0-9+/=]{24})'");

    private static final String TOO_WIDE = """
            [...document.querySelectorAll("main, main *")]
              .filter(() => document.documentElement.scrollWidth > innerWidth)
              .filter(part => part.getBoundingClientRect().right > innerWidth && !part.closest(".scroll, .tabs, .langs"))
              .map(part => part.outerHTML.slice(0, 120))""";

    @LocalServerPort
    int port;

    @Test
    void scriptsNeedTheNumberOfTheirResponse() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/gallery"))
                    .build();
            var first = client.send(request, BodyHandlers.ofString());
            var second = client.send(request, BodyHandlers.ofString());
            var policy = first.headers().firstValue("Content-Security-Policy").orElseThrow();
            var nonce = NONCE.matcher(policy);
            assertThat(nonce.find()).as(policy).isTrue();
            assertThat(policy).doesNotContain("unsafe", "script-src 'self'").contains("connect-src 'self'");
            assertThat(second.headers().firstValue("Content-Security-Policy")).isNotEqualTo(policy);
            var scripts = Pattern.compile("<script[^>]*>")
                    .matcher(first.body())
                    .results()
                    .toList();
            assertThat(scripts)
                    .hasSize(2)
                    .allMatch(tag ->
                            tag.group().contains("nonce=\"" + nonce.group(1).replace("+", "&#43;") + "\"")
                                    || tag.group().contains("nonce=\"" + nonce.group(1) + "\""));
            assertThat(first.headers().map())
                    .containsEntry("cross-origin-opener-policy", List.of("same-origin"))
                    .containsEntry("cross-origin-resource-policy", List.of("same-origin"))
                    .containsEntry("x-content-type-options", List.of("nosniff"))
                    .containsEntry("referrer-policy", List.of("same-origin"))
                    .containsKey("permissions-policy");
            var reader = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/o/radika"))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(reader.headers().firstValue("set-cookie"))
                    .as("a reader needs no session")
                    .isEmpty();
        }
    }

    /** A script that somebody smuggled into a page has no number; nor has one that the own server would serve. */
    @Test
    void foreignScriptsDoNotRun() {
        try (var visitor = new Visitor(port, Look.DESK)) {
            visitor.open("/gallery");
            var ran = visitor.page.evaluate("""
                    () => new Promise(done => {
                      const inline = document.createElement('script');
                      inline.textContent = 'window.smuggled = true';
                      document.body.append(inline);
                      document.body.insertAdjacentHTML('beforeend', '<img src="/none" onerror="window.smuggled = true">');
                      const own = document.createElement('iframe');
                      own.srcdoc = '<script src="/js/shell.js"><\\/script>';
                      document.body.append(own);
                      setTimeout("window.compiled = true");
                      setTimeout(() => done([window.smuggled === true, window.compiled === true]), 300);
                    })""");
            assertThat(ran).isEqualTo(List.of(false, false));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390})
    void nothingScrollsSideways(int width) {
        for (var language : List.of("mk", "sq", "en")) {
            try (var visitor = new Visitor(port, new Look(language, width, ColorScheme.LIGHT, true))) {
                for (var page : List.of("", "/record", "/together", "/lists", "/forms", "/answers", "/charts")) {
                    visitor.open("/gallery" + page);
                    assertThat(visitor.page.evaluate(TOO_WIDE))
                            .as(page + " in " + language + " at " + width)
                            .isEqualTo(List.of());
                }
            }
        }
    }

    @Test
    void confirmDialogByKeyboard() {
        try (var visitor = new Visitor(port, Look.DESK)) {
            visitor.open("/gallery/record");
            visitor.page.focus("a[data-dialog=cancellation]");
            visitor.page.keyboard().press("Enter");
            assertThat(visitor.page.evaluate("document.activeElement.name")).isEqualTo("reason");
            visitor.looksRight("gallery-dialog");
            visitor.page.keyboard().press("Escape");
            assertThat(visitor.page.locator("dialog#cancellation").isVisible()).isFalse();
            assertThat(visitor.page.evaluate("document.activeElement.dataset.dialog"))
                    .isEqualTo("cancellation");
            visitor.page.keyboard().press("Enter");
            visitor.page.keyboard().press("Tab");
            visitor.page.keyboard().press("Enter");
            visitor.page.waitForURL("**/cancellation");
            assertThat(visitor.page.locator("dialog#cancellation .err").isVisible())
                    .isTrue();
            assertThat(visitor.page.evaluate("document.querySelector('dialog#cancellation').matches(':modal')"))
                    .isEqualTo(true);
            visitor.page.fill("dialog#cancellation textarea", "The hall is closed");
            visitor.page.keyboard().press("Tab");
            visitor.page.keyboard().press("Enter");
            visitor.page.waitForURL("**/gallery/record");
            visitor.looksRight("gallery-toast");
            visitor.page.click(".toast-close");
            assertThat(visitor.page.locator("[role=status].toast-line").count()).isZero();
        }
    }

    @Test
    void menuAndTabsByKeyboard() {
        try (var visitor = new Visitor(port, Look.DESK)) {
            visitor.open("/gallery");
            visitor.page.focus("main details.menu summary");
            visitor.page.keyboard().press("Enter");
            visitor.page.keyboard().press("Tab");
            assertThat(visitor.page.evaluate("document.activeElement.className"))
                    .asString()
                    .contains("dropdown-item");
            visitor.page.keyboard().press("Escape");
            assertThat(visitor.page.locator("main details.menu[open]").count()).isZero();
            assertThat(visitor.page.evaluate("document.activeElement.tagName")).isEqualTo("SUMMARY");
            visitor.page.focus("main nav.tabs a >> nth=1");
            visitor.page.keyboard().press("Enter");
            visitor.page.waitForURL("**/gallery/lists");
        }
    }

    @Test
    void pickersByKeyboard() {
        try (var visitor = new Visitor(port, Look.DESK)) {
            visitor.open("/gallery/forms");
            visitor.page.focus("#municipalities-search");
            visitor.page.keyboard().type("caska");
            assertThat(visitor.page
                            .locator("#municipalities .form-check:visible")
                            .count())
                    .isEqualTo(1);
            visitor.page.keyboard().press("Tab");
            visitor.page.keyboard().press("Tab");
            visitor.page.keyboard().press("Space");
            assertThat(visitor.page.textContent("#municipalities [role=status]"))
                    .contains("Čaška");
            visitor.page.focus("#contact-search");
            visitor.page.keyboard().type("1");
            visitor.page.waitForSelector("#contact-found input[type=radio]");
            visitor.page.keyboard().press("Tab");
            visitor.page.keyboard().press("Tab");
            visitor.page.keyboard().press("Space");
            assertThat(visitor.page.locator("#contact-found input:checked").count())
                    .isEqualTo(1);
            visitor.looksRight("gallery-picked");
        }
    }

    @Test
    void formKeepsWhatWasTypedAndSaysWhatToDo() {
        try (var visitor = new Visitor(port, Look.DESK)) {
            visitor.open("/gallery/forms");
            visitor.write("name", "mk", "Јавна средба").write("story", "mk", "Вети");
            visitor.page.fill("#day", "31.2.2026");
            visitor.page.fill("#budget", "8.400,505");
            visitor.page.fill("#people", "1.120");
            visitor.go("main form button.btn-primary");
            visitor.looksRight("gallery-form-wrong");
            assertThat(visitor.page.inputValue("#day")).isEqualTo("31.2.2026");
            assertThat(visitor.page.textContent("#day-wrong")).contains("exists");
            assertThat(visitor.page.textContent("#budget-wrong")).contains("two decimals");
            assertThat(visitor.page.evaluate("document.activeElement.getAttribute('role')"))
                    .isEqualTo("alert");
            visitor.page.fill("#day", "23 ноември 2026");
            visitor.page.fill("#budget", "8.400,50");
            visitor.page.fill("#place", "Debar");
            visitor.page.check("#kind input >> nth=0");
            visitor.go("main form button.btn-primary");
            assertThat(visitor.page.url()).endsWith("/gallery/answers");
        }
    }

    /** The language with the error comes first, and the summary leads to it. */
    @Test
    void wrongLanguageIsShown() {
        try (var visitor = new Visitor(port, Look.DESK)) {
            visitor.open("/gallery/forms");
            visitor.write("name", "sq", "x".repeat(121));
            visitor.go("main form button.btn-primary");
            assertThat(visitor.page.locator("[name='name[sq]']").isVisible()).isTrue();
            visitor.page.click("#name .langs a >> nth=0");
            assertThat(visitor.page.locator("[name='name[sq]']").isVisible()).isFalse();
            visitor.page.click("[role=alert] a[href='#namesq']");
            assertThat(visitor.page.locator("[name='name[sq]']").isVisible()).isTrue();
        }
    }

    @Test
    void chosenRowsAreCountedAndUndone() {
        try (var visitor = new Visitor(port, Look.DESK)) {
            visitor.open("/gallery/lists");
            assertThat(visitor.page.locator(".bulk").isVisible()).isFalse();
            visitor.page.check("tbody .pick input >> nth=1");
            visitor.page.check("tbody .pick input >> nth=2");
            assertThat(visitor.page.textContent("[data-bulk-count]")).contains("2");
            visitor.looksRight("gallery-chosen");
            visitor.page.check("thead .pick input");
            assertThat(visitor.page.textContent("[data-bulk-count]")).contains("5");
            visitor.go(".bulk button:not([type=reset])");
            assertThat(visitor.page.textContent(".toast-line")).contains("5");
            visitor.go(".toast-line form button");
            assertThat(visitor.page.textContent(".toast-line")).contains("as before");
        }
    }

    @Test
    void filterStandsInTheAddress() {
        try (var visitor = new Visitor(port, Look.DESK)) {
            visitor.open("/gallery/lists");
            visitor.page.fill("#filter-words", "caska");
            visitor.go("#filters button");
            assertThat(visitor.page.url()).contains("words=caska");
            assertThat(visitor.page.locator("tbody tr").count()).isEqualTo(2);
            visitor.go(".chip a");
            assertThat(visitor.page.locator("tbody tr").count()).isEqualTo(5);
            visitor.go("a[rel=next]");
            visitor.go("a[rel=next]");
            assertThat(visitor.page.locator("tbody tr").count()).isEqualTo(2);
            assertThat(visitor.page.locator("a[rel=next]").count()).isZero();
            visitor.go("a[rel=first]");
            assertThat(visitor.page.locator("tbody tr").count()).isEqualTo(5);
            visitor.open("/gallery/lists?words=Atlantis").looksRight("gallery-nothing");
        }
    }

    @Test
    void filesArriveWithProgress() {
        try (var visitor = new Visitor(port, Look.DESK)) {
            visitor.open("/gallery/forms");
            visitor.page.setInputFiles(
                    "#attachment",
                    new FilePayload("a.pdf", "application/pdf", "content".getBytes(StandardCharsets.UTF_8)));
            visitor.page.click("form[hx-boost] button");
            visitor.page.waitForSelector(".toast-line");
            assertThat(visitor.page.textContent(".toast-line")).contains("7");
            visitor.page.setInputFiles(
                    "#attachment", new FilePayload("b.pdf", "application/pdf", new byte[2 * 1024 * 1024 + 1]));
            assertThat(visitor.page.evaluate("document.querySelector('#attachment').validationMessage"))
                    .asString()
                    .contains("2 MB");
        }
    }

    @Test
    void everythingWorksWithoutScript() {
        try (var visitor = new Visitor(port, Look.DESK.without())) {
            visitor.open("/gallery/record");
            visitor.page.click("a[data-dialog=cancellation]");
            assertThat(visitor.page.locator("dialog#cancellation").isVisible()).isTrue();
            visitor.page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "gallery-dialog-without-script.png")));
            visitor.go("dialog#cancellation button");
            assertThat(visitor.page.locator("dialog#cancellation .err").isVisible())
                    .isTrue();
            visitor.page.fill("dialog#cancellation textarea", "The hall is closed");
            visitor.go("dialog#cancellation button");
            assertThat(visitor.page.locator(".toast-line").isVisible()).isTrue();
            visitor.open("/gallery/lists");
            visitor.page.check("tbody .pick input >> nth=0");
            visitor.go(".bulk button:not([type=reset])");
            assertThat(visitor.page.textContent(".toast-line")).contains("1");
            visitor.open("/gallery/forms");
            visitor.write("name", "mk", "Средба").write("name", "sq", "Takim");
            visitor.page.check("#municipalities-MK-101");
            visitor.page.fill("#contact-search", "1");
            visitor.go("#contact button[name=find]");
            assertThat(visitor.page.inputValue("[name='name[sq]']")).isEqualTo("Takim");
            assertThat(visitor.page.isChecked("#municipalities-MK-101")).isTrue();
            visitor.page.check("#contact-found input >> nth=0");
            visitor.page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "gallery-forms-without-script.png"))
                    .setFullPage(true));
        }
    }

    @Test
    void printsOnPaper() {
        try (var visitor = new Visitor(port, Look.PHONE)) {
            visitor.open("/gallery/record");
            visitor.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            visitor.page.setViewportSize(794, 1123);
            assertThat(visitor.page.locator("aside.side").isVisible()).isFalse();
            assertThat(visitor.page.locator(".head .btn").first().isVisible()).isFalse();
            assertThat(visitor.page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
            visitor.page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "gallery-print.png"))
                    .setFullPage(true));
        }
    }
}

package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.testing.TestClock;

/** The real browser of the journeys, started once; Debian's Chromium unless ALLIANCES_CHROMIUM names another. */
final class Browsers {

    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private static final Browser CHROMIUM = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getenv().getOrDefault("ALLIANCES_CHROMIUM", "/usr/bin/chromium")))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close, "browser-closer"));
    }

    /** Widths of windows, in CSS pixels. */
    private static final int PHONE = 390;

    private static final int DESK = 1280;

    private Browsers() {}

    /**
     * How a visitor looks at the platform.
     *
     * @param language of the interface
     * @param width of the window, in CSS pixels
     */
    record Look(String language, int width, ColorScheme scheme, boolean script) {

        static final Look DESK = new Look("en", Browsers.DESK, ColorScheme.LIGHT, true);
        static final Look PHONE = new Look("mk", Browsers.PHONE, ColorScheme.DARK, true);

        Look without() {
            return new Look(language, width, scheme, false);
        }

        @Override
        public String toString() {
            return language + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** One visitor with cookies of their own. */
    static final class Visitor implements AutoCloseable {

        private final BrowserContext context;
        private Look look;
        final Page page;
        private final List<String> complaints = new ArrayList<>();
        private int status;

        Visitor(int port, Look look) {
            this.look = look;
            context = CHROMIUM.newContext(new Browser.NewContextOptions()
                    .setBaseURL("http://localhost:" + port)
                    .setViewportSize(look.width(), 900)
                    .setColorScheme(look.scheme())
                    .setJavaScriptEnabled(look.script()));
            page = context.newPage();
            page.setDefaultTimeout(15_000);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                    complaints.add(message.text());
                }
            });
            page.navigate("/?lang=" + look.language());
        }

        /** Goes on at another width, in another language and light. */
        Visitor look(Look other) {
            if (other.script() != look.script()) {
                throw new IllegalArgumentException("A visitor comes with a script or without");
            }
            look = other;
            page.setViewportSize(look.width(), 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
            page.navigate("/sign-in?lang=" + look.language());
            return this;
        }

        Look look() {
            return look;
        }

        Visitor signIn(String email) {
            return signIn(email, DemoAccounts.PASSWORD);
        }

        Visitor signIn(String email, String password) {
            page.navigate("/sign-in");
            page.fill("input[name=email]", email);
            page.fill("input[name=password]", password);
            page.click("main form button.btn-primary");
            page.waitForLoadState();
            if (page.url().contains("/sign-in/code")) {
                // The page tells a demo person's code, and each works once.
                TestClock.advance(Duration.ofSeconds(30));
                page.navigate("/sign-in/code");
                page.click("main form button.btn-primary");
            }
            assertThat(page.url()).doesNotContain("/sign-in");
            return this;
        }

        Visitor open(String path) {
            status = page.navigate(path).status();
            return this;
        }

        /** What reads an address without opening it as a page. */
        APIResponse get(String path) {
            return context.request().get(path);
        }

        /** What the address that was opened last has answered. */
        int status() {
            return status;
        }

        /** Writes a text of several languages, of which a script shows one at a time. */
        Visitor write(String field, String language, String text) {
            if (look.script()) {
                page.click("#" + field + " .langs a[href='#" + field + language + "']");
            }
            page.fill("[name='" + field + "[" + language + "]']", text);
            return this;
        }

        /** Presses Enter on what leads to another page, and waits until that is there. */
        Visitor go(String selector) {
            page.evaluate("document.documentElement.dataset.left = ''");
            page.press(selector, "Enter");
            page.waitForSelector(
                    "html:not([data-left])", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
            page.waitForLoadState();
            return this;
        }

        /** Gives the reason that a page before an organization's records asks for. */
        Visitor sayWhy(String reason) {
            page.fill("textarea[name=reason]", reason);
            page.click("main form button.btn-primary");
            return this;
        }

        /** Buttons of the page as it was sent that stand in no form and are not hidden where there is no script. */
        List<?> deadButtons() {
            return (List<?>) page.evaluate("""
                    async () => {
                      const sent = await (await fetch(location.href)).text();
                      const all = new DOMParser().parseFromString(sent, 'text/html').querySelectorAll('button');
                      return [...all].filter(one => !one.form && !one.closest('.only-script, [hidden]')).map(one => one.outerHTML);
                    }""");
        }

        /** What the browser found wrong so far. */
        List<String> complaints() {
            return List.copyOf(complaints);
        }

        String text() {
            return page.textContent("main");
        }

        /** No violation of WCAG 2.2 AA, no sideways scrolling on a phone or a desk, no complaint of the browser; and with {@code -Dlooks} a picture. */
        Visitor looksRight(String name) {
            // Otherwise each check opens a window of its own to sum up, for frames of other origins; there are none
            // here.
            var violations = new AxeBuilder(page)
                            .setLegacyMode(true)
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                            .analyze()
                            .getViolations()
                            .stream()
                            .map(rule -> rule.getId() + " "
                                    + rule.getNodes().stream()
                                            .map(node -> node.getHtml())
                                            .limit(3)
                                            .toList())
                            .toList();
            assertThat(violations).as(name + " " + look).isEmpty();
            assertThat(fits(look.width()) && fits(look.width() == Browsers.PHONE ? Browsers.DESK : Browsers.PHONE))
                    .as(name + " " + look + " without scrolling sideways")
                    .isTrue();
            assertThat(complaints).as(name + " " + look).isEmpty();
            assertThat(page.textContent("body"))
                    .as(name + " " + look + " with all its messages")
                    .doesNotContainPattern("\\?\\?[a-z][\\w.-]+\\?\\?");
            if (System.getProperty("looks") != null) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", name + "-" + look + ".png"))
                        .setFullPage(true));
            }
            return this;
        }

        private boolean fits(int width) {
            page.setViewportSize(width, 900);
            try {
                return (Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth");
            } finally {
                page.setViewportSize(look.width(), 900);
            }
        }

        @Override
        public void close() {
            context.close();
        }
    }
}

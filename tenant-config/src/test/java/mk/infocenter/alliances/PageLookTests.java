package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import mk.infocenter.alliances.Browsers.Look;
import mk.infocenter.alliances.Browsers.Visitor;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.alliances.tenancy.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page in the other languages, on a phone, in the dark, and without script. */
@DeploymentTest
class PageLookTests {

    private static final List<String> PUBLIC =
            List.of("/", "/o/ced", "/sign-in", "/?municipality=Nowhere", "/outbox", "/password-reset");
    private static final List<String> GALLERY = List.of(
            "/gallery",
            "/gallery/record",
            "/gallery/lists",
            "/gallery/lists?words=gender&state=BAD&from=31.2.2026",
            "/gallery/forms",
            GalleryTests.WRONG,
            "/gallery/forms?conflict",
            "/gallery/answers",
            "/gallery/charts");
    private static final List<String> STAFF = List.of(
            "/radika/organization",
            "/radika/organization/edit",
            "/radika/history",
            "/radika/history/tenant/radika",
            "/radika/jobs",
            "/radika/members",
            "/radika/access",
            "/account/sign-ins");
    private static final List<String> MANAGER = List.of(
            "/network/tenants",
            "/network/tenants/radika",
            "/network/tenants/new",
            "/network",
            "/network/people",
            "/network/access",
            "/network/tenants/ippec/opening");
    private static final List<String> OWN = List.of(
            "/account/security",
            "/account/security/password",
            "/account/sessions",
            "/account/second-factor",
            "/account/second-factor/app",
            "/account/second-factor/passkey",
            "/sign-in/again?to=/account/security",
            "/radika/members/new");
    private static final List<String> AUDITOR = List.of("/audit", "/audit/access", "/audit/ippec/opening");
    private static final List<String> OPENED = List.of("/radika/organization", "/radika/history/tenant/radika");
    private static final List<String> OPENED_AUDIT =
            List.of("/audit/radika", "/audit/radika/tenant/radika", "/audit/radika/access");

    @LocalServerPort
    int port;

    static Stream<Look> looks() {
        return Stream.of(
                Look.PHONE,
                new Look("sq", 390, ColorScheme.LIGHT, true),
                new Look("mk", 1280, ColorScheme.LIGHT, true),
                new Look("en", 768, ColorScheme.DARK, true));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pagesLookRight(Look look) {
        check(look, null, PUBLIC);
        check(look, null, GALLERY);
        check(look, DemoAccounts.email(Role.STAFF, "radika"), STAFF);
        check(look, DemoAccounts.email(Role.MANAGER, "infocenter"), MANAGER);
        check(look, "auditor@network.example", AUDITOR);
        check(look, DemoAccounts.email(Role.ADMINISTRATOR, "radika"), OWN);
        checkOpened(look, DemoAccounts.email(Role.OFFICER, "infocenter"), OPENED);
        checkOpened(look, "auditor@network.example", OPENED_AUDIT);
    }

    /** The whole way of a profile's change by forms and links alone. */
    @ParameterizedTest
    @MethodSource("looks")
    void worksWithoutScript(Look look) {
        try (var staff = new Visitor(port, look.without()).signIn(DemoAccounts.email(Role.STAFF, "majka"))) {
            staff.open("/majka/organization/edit");
            staff.page.fill("[name='summary[mk]']", "Без скрипта " + look);
            staff.go("main form button.btn-primary");
            assertThat(staff.page.url()).endsWith("/majka/organization");
            assertThat(staff.text()).contains("Без скрипта " + look);
        }
    }

    /** From outside, under the banner. */
    private void checkOpened(Look look, String email, List<String> paths) {
        try (var visitor = new Visitor(port, look).signIn(email)) {
            visitor.open(paths.getFirst());
            if (visitor.page.url().contains("/opening?to=")) {
                visitor.sayWhy("Подготовка на посетата на општината и разговор со тимот за извештајот");
            }
            for (var path : paths) {
                visitor.open(path);
                assertThat(visitor.page.locator(".outside").isVisible()).isTrue();
                visitor.looksRight("opened" + path.replaceAll("[^a-zA-Z]+", "-"));
            }
        }
    }

    private void check(Look look, @org.jspecify.annotations.Nullable String email, List<String> paths) {
        try (var visitor = new Visitor(port, look)) {
            if (email != null) {
                visitor.signIn(email);
            }
            for (var path : paths) {
                visitor.open(path).looksRight("page" + path.replaceAll("[^a-zA-Z]+|x{9,}", "-"));
                assertThat(visitor.page.getAttribute("html", "lang")).isEqualTo(look.language());
            }
        }
    }
}

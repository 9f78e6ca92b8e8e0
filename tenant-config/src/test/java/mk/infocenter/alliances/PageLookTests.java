package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mk.infocenter.alliances.Browsers.Look;
import mk.infocenter.alliances.Browsers.Visitor;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.alliances.tenancy.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every page as each role that may read it: in all languages, on phones and desks, in the light, in the dark, and bare. */
@DeploymentTest
class PageLookTests {

    /** Somebody, and the pages they look at, with the names of {@link SampleRecords#named()} in braces. */
    private record Tour(String email, List<String> paths) {}

    private static final List<Tour> TOURS = List.of(
            tour(
                    "",
                    "/",
                    "/?municipality=Nowhere",
                    "/o/ced",
                    "/sign-in",
                    "/password-reset",
                    "/password-reset/forged",
                    "/o/radika/invitations/forged",
                    "/outbox",
                    "/outbox/{letter}",
                    "/unsubscribe/{list}",
                    "/problems",
                    "/problems/stale-version",
                    "/gallery",
                    "/gallery/record",
                    "/gallery/lists",
                    "/gallery/lists?words=gender&state=BAD&from=31.2.2026",
                    "/gallery/forms",
                    GalleryTests.WRONG,
                    "/gallery/forms?conflict",
                    "/gallery/answers",
                    "/gallery/charts"),
            tour(
                    DemoAccounts.email(Role.ADMINISTRATOR, "radika"),
                    "/radika/organization",
                    "/radika/organization/edit",
                    "/radika/history",
                    "/radika/history/tenant/radika",
                    "/radika/history/person/{person}",
                    "/radika/jobs",
                    "/radika/jobs/{job}",
                    "/radika/members",
                    "/radika/members/new",
                    "/radika/members/{member}",
                    "/radika/access",
                    "/radika/people",
                    "/radika/people/new",
                    "/radika/people/duplicates",
                    "/radika/people/consent-texts",
                    "/radika/people/consent-texts/updates/new",
                    "/radika/people/{person}",
                    "/radika/people/{person}/edit",
                    "/radika/people/{person}/retention",
                    "/radika/people/{person}/consents/new",
                    "/radika/people/{person}/merge/{other}",
                    "/radika/people/{person}/export",
                    "/radika/people/{person}/erasure",
                    "/radika/tokens",
                    "/radika/tokens/new",
                    "/radika/tokens/{token}/revocation",
                    "/radika/webhooks",
                    "/radika/webhooks/new",
                    "/radika/webhooks/{webhook}",
                    "/radika/webhooks/{webhook}/edit",
                    "/account/security",
                    "/account/security/password",
                    "/account/sessions",
                    "/account/sign-ins",
                    "/account/second-factor",
                    "/account/second-factor/app",
                    "/account/second-factor/passkey",
                    "/sign-in/again?to=/account/security"),
            tour(
                    DemoAccounts.email(Role.STAFF, "radika"),
                    "/radika/organization",
                    "/radika/history",
                    "/radika/members",
                    "/radika/people",
                    "/radika/people/{person}",
                    "/radika/people/consent-texts",
                    "/account/security"),
            tour(
                    DemoAccounts.email(Role.MANAGER, "infocenter"),
                    "/network/tenants",
                    "/network/tenants/new",
                    "/network/tenants/radika",
                    "/network/tenants/radika/history",
                    "/network/tenants/ippec/opening",
                    "/network/people",
                    "/network/people/new",
                    "/network/people/{role}",
                    "/network/access"),
            tour(
                    DemoAccounts.email(Role.OFFICER, "infocenter"),
                    "/network/tenants/ippec",
                    "/network/people/{role}",
                    "/radika/organization",
                    "/radika/history",
                    "/radika/history/tenant/radika"),
            tour(
                    "auditor@network.example",
                    "/audit",
                    "/audit/access",
                    "/audit/ippec/opening",
                    "/audit/radika",
                    "/audit/radika/tenant/radika",
                    "/audit/radika/access"),
            tour(DemoAccounts.email(Role.AUDITOR, "radika"), "/audit/radika", "/account/security"));

    /** What answers a GET with something else than a page of its own. */
    private static final Set<String> NO_PAGES = Set.of(
            "/error",
            "/{tenant}",
            "/account",
            "/network",
            "/gallery/people",
            "/o/{tenant}/accent.css",
            "/o/{tenant}/logo/{sha256}",
            "/{tenant}/jobs/{job}/events",
            "/{tenant}/people/{person}/export.json");

    /** Somebody who is asked for a code, and the documentation with scripts of others, have tests of their own. */
    private static final Set<String> LOOKED_AT_ELSEWHERE = Set.of("/sign-in/code", "/api/docs");

    private static Tour tour(String email, String... paths) {
        return new Tour(email, List.of(paths));
    }

    @LocalServerPort
    int port;

    @Autowired
    SampleRecords samples;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers;

    static Stream<Look> looks() {
        return Stream.of(
                Look.PHONE, new Look("sq", 390, ColorScheme.LIGHT, true), new Look("en", 1280, ColorScheme.DARK, true));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pagesLookRight(Look look) {
        everyPage(look, (visitor, name) -> {
            visitor.looksRight(name);
            assertThat(visitor.page.getAttribute("html", "lang")).as(name).isEqualTo(look.language());
            if (look.width() < 400) {
                assertThat(visitor.fits(320)).as(name + " at 320 pixels").isTrue();
            }
        });
    }

    /** Nothing is shown that only a script would make work. */
    @Test
    void pagesHaveNoDeadButtonsWithoutScript() {
        everyPage(Look.PHONE.without(), (visitor, name) -> {
            var dead = visitor.page
                    .locator("button:visible")
                    .evaluateAll("all => all.filter(one => !one.form).map(one => one.outerHTML)");
            // The gallery's buttons are there to be looked at.
            assertThat(name.startsWith("-gallery") ? List.of() : dead).as(name).isEqualTo(List.of());
        });
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

    /** A new page fails here until somebody looks at it. */
    @Test
    void noPageIsLeftOut() {
        var routes = handlers.getHandlerMethods().keySet().stream()
                .filter(PageLookTests::isRead)
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> !path.startsWith("/api/v1/"))
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
        var looked = TOURS.stream()
                .flatMap(tour -> tour.paths().stream())
                .map(path -> PathContainer.parsePath(path.replaceAll("\\?.*", "")))
                .map(path -> routes.stream()
                        .filter(route -> route.matches(path))
                        .min(PathPattern.SPECIFICITY_COMPARATOR)
                        .orElseThrow())
                .toList();
        assertThat(routes)
                .filteredOn(route -> !looked.contains(route))
                .extracting(PathPattern::getPatternString)
                .filteredOn(path -> !NO_PAGES.contains(path) && !LOOKED_AT_ELSEWHERE.contains(path))
                .isEmpty();
    }

    private static boolean isRead(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream()
                .anyMatch(method -> method.name().equals("GET"));
    }

    private interface Check {
        void of(Visitor visitor, String name);
    }

    private void everyPage(Look look, Check check) {
        var named = samples.named();
        for (var tour : TOURS) {
            try (var visitor = new Visitor(port, look)) {
                if (!tour.email().isEmpty()) {
                    visitor.signIn(tour.email());
                }
                for (var path : tour.paths()) {
                    enter(visitor, filled(path, named));
                    check.of(visitor, (tour.email().replaceAll("@.*", "") + path).replaceAll("[^a-zA-Z]+|x{9,}", "-"));
                }
            }
        }
    }

    /** Opens the page, from outside by a reason, which must be the page and no failure that looks right, too. */
    private static void enter(Visitor visitor, String path) {
        visitor.open(path);
        if (visitor.page.url().contains("/opening?to=")) {
            visitor.sayWhy("Подготовка на посетата на општината и разговор со тимот за извештајот");
            visitor.open(path);
        }
        assertThat(visitor.page.url()).endsWith(path);
        assertThat(visitor.status()).as(path).isEqualTo(path.endsWith("/forged") ? 410 : 200);
    }

    private static String filled(String path, Map<String, String> named) {
        var filled = path;
        for (var name : named.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }
}

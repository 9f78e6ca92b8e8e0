package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mk.infocenter.alliances.Browsers.Look;
import mk.infocenter.alliances.Browsers.Visitor;
import mk.infocenter.alliances.RouteTable.Kind;
import mk.infocenter.alliances.identity.OpeningManagement;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every page of the {@link RouteTable}, opened by who may read it. Those of the gallery, which shows the parts of all
 * others, are looked at in all four looks, each other page in one of them by turns; {@code -Dlooks=all} has every page in
 * all, which takes four times as long.
 */
abstract class PageLooks {

    private static final List<Look> LOOKS = List.of(
            Look.PHONE,
            new Look("en", 1280, ColorScheme.DARK, true),
            new Look("sq", 390, ColorScheme.LIGHT, true),
            new Look("mk", 1280, ColorScheme.LIGHT, true));

    /** Who looks at pages. */
    enum Reader {
        VISITOR(Asker.VISITOR),
        STAFF(Asker.STAFF),
        ADMINISTRATOR(Asker.ADMINISTRATOR),
        OFFICER(Asker.OFFICER),
        MANAGER(Asker.MANAGER),
        AUDITOR(Asker.NETWORK_AUDITOR);

        private final Asker asker;

        Reader(Asker asker) {
            this.asker = asker;
        }

        boolean mayRead(Kind kind) {
            return this
                    == switch (kind) {
                        case SITE, SITE_OF_TENANT, TO_SIGN_IN, API, API_ADMINISTRATION -> VISITOR;
                        case WORKSPACE, RECORDS -> STAFF;
                        case ADMINISTRATION, TAKEN_ALONG, TOGETHER, SIGNED_IN -> ADMINISTRATOR;
                        case OFFICERS, OPENED, NETWORK, NETWORK_OF_TENANT -> OFFICER;
                        case MANAGERS, DECISION -> MANAGER;
                        case AUDIT, AUDIT_OF_TENANT, RECEPTION -> AUDITOR;
                    };
        }
    }

    /** Pages that look otherwise to somebody else, or when asked for something else. */
    private static List<String> more(Reader reader) {
        return switch (reader) {
            case VISITOR ->
                List.of(
                        "/?municipality=Nowhere",
                        "/?words=nothing-of-this",
                        "/gallery/lists?words=gender&state=BAD&from=31.2.2026",
                        GalleryTests.WRONG,
                        "/gallery/forms?conflict");
            case STAFF ->
                List.of("/account/security", "/radika/capacity/plan/new?assessment={assessment}&capacity={capacity}");
            case ADMINISTRATOR ->
                List.of("/radika/organization", "/radika/history", "/radika/people", "/radika/search?q=Radika");
            case OFFICER ->
                List.of(
                        "/radika/organization",
                        "/radika/history",
                        "/radika/history/tenant/radika",
                        "/network/tenants/ippec");
            case MANAGER -> List.of("/network/tenants/radika", "/network/access");
            case AUDITOR -> List.of("/audit/radika/tenant/radika");
        };
    }

    /** What answers with something else than a page of the platform's own; lists as files do, too. */
    private static final Set<String> NO_PAGES = Set.of(
            "/{tenant}",
            "/account",
            "/account/security/provider",
            "/account/security/provider/link",
            "/api/docs",
            "/calendars/{calendar}.ics",
            "/commitments/data.json",
            "/gallery/people",
            "/network/exchange/calendar.ics",
            "/network/exchange/editions/{edition}/file",
            "/network",
            "/open-data/organizations.json",
            "/o/{tenant}/accent.css",
            "/o/{tenant}/contact.vcf",
            "/o/{tenant}/files/{file}",
            "/o/{tenant}/logo/{sha256}",
            "/receipts/{receipt}/receipt.json",
            "/receipts/{receipt}/receipt.sig",
            "/sign-in/code",
            "/sign-in/provider",
            "/sign-in/provider/answer",
            "/{tenant}/exchange/calendar.ics",
            "/{tenant}/exchange/editions/{edition}/file",
            // Asks what the plan is for, which its link says.
            "/{tenant}/capacity/plan/new",
            "/{tenant}/files/{file}",
            "/{tenant}/jobs/{job}/events",
            "/{tenant}/people/{person}/export.json");

    @LocalServerPort
    int port;

    @Autowired
    RouteRecords records;

    @Autowired
    OpeningManagement openings;

    @BeforeEach
    void makeRecords() throws IOException {
        records.make();
    }

    /** So that the next test finds nobody who may read without saying why. */
    @AfterEach
    void closeRecords() {
        for (var reader : List.of(Reader.OFFICER, Reader.AUDITOR)) {
            var account = UUID.fromString(records.account(reader.asker));
            var role = reader == Reader.OFFICER ? Role.OFFICER : Role.AUDITOR;
            TenantContext.in(new Scope.Tenant(RouteRecords.OWN), new Actor(account, role), () -> {
                openings.end();
                return reader;
            });
        }
    }

    /** Opens all pages of one reader. */
    void lookAtPages(Reader reader) {
        var wrong = new ArrayList<String>();
        try (var visitor = new Visitor(port, Look.PHONE)) {
            if (reader != Reader.VISITOR) {
                visitor.signIn(reader.asker.email);
            }
            var pages = pages(reader).toList();
            for (var turn = 0; turn < LOOKS.size(); turn++) {
                visitor.look(LOOKS.get(turn));
                for (var page = 0; page < pages.size(); page++) {
                    if (page % LOOKS.size() == turn || inAll(pages.get(page))) {
                        try {
                            look(visitor, pages.get(page), reader);
                        } catch (AssertionError | RuntimeException e) {
                            wrong.add(pages.get(page) + " " + visitor.look() + ": " + e.getMessage());
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The gallery shows each shared part; other pages take turns. */
    private static boolean inAll(String page) {
        return page.startsWith("/gallery") || "all".equals(System.getProperty("looks"));
    }

    private Stream<String> pages(Reader reader) {
        return Stream.concat(
                        RouteTable.ROUTES.entrySet().stream()
                                .filter(route -> route.getKey().startsWith("GET ") && reader.mayRead(route.getValue()))
                                .map(route -> route.getKey().substring(4))
                                .filter(path -> !NO_PAGES.contains(path) && !path.contains("{format}"))
                                .filter(path -> !path.startsWith("/api/v1/")),
                        more(reader).stream())
                .filter(path -> path.contains(System.getProperty("routes", "")))
                .map(path -> records.filled(path, RouteRecords.OWN, reader.asker));
    }

    /** Opens the page, from outside by a reason; it must be the page, and no failure that looks right, too. */
    private void look(Visitor visitor, String page, Reader reader) {
        visitor.open(page);
        if (visitor.page.url().contains("/opening?to=")) {
            visitor.sayWhy("Подготовка на посетата на општината и разговор со тимот за извештајот");
            visitor.open(page);
        }
        assertThat(visitor.page.url()).endsWith(page);
        assertThat(visitor.status()).isEqualTo(page.endsWith("/forged") ? 410 : 200);
        visitor.looksRight((reader.name().toLowerCase(Locale.ROOT) + page).replaceAll("[^a-zA-Z]+|x{9,}", "-"));
        assertThat(visitor.page.getAttribute("html", "lang"))
                .isEqualTo(visitor.look().language());
        // The gallery's buttons are there to be looked at.
        assertThat(page.startsWith("/gallery") ? List.of() : visitor.deadButtons())
                .as("buttons that do nothing without a script")
                .isEmpty();
    }
}

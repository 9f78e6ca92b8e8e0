package mk.infocenter.alliances.audit.web;

import static mk.infocenter.testing.SignedIn.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.audit.Access;
import mk.infocenter.alliances.audit.AccessFilter;
import mk.infocenter.alliances.audit.AccessKind;
import mk.infocenter.alliances.audit.AccessLog;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.TenantFixtures;
import mk.infocenter.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How people from outside come into an organization's records, what they leave behind, and how they go. */
@PlatformTest
class AccessRoutesTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    AccessLog log;

    String tenant = "";
    UUID officer = new UUID(0, 0);
    UUID auditor = new UUID(0, 0);

    @BeforeEach
    void peopleFromOutside() {
        tenant = fixtures.tenant();
        officer = fixtures.overseer(Role.OFFICER, null);
        auditor = fixtures.overseer(Role.AUDITOR, tenant);
    }

    @AfterEach
    void turnBack() {
        TestClock.reset();
    }

    @Test
    void whoeverMayReadWithAReasonIsAskedAndLedBack() {
        var wanted = "/" + tenant + "/history?before=9";
        var door = "/network/tenants/" + tenant + "/opening";
        assertThat(get(wanted, officer))
                .hasStatus(302)
                .hasRedirectedUrl(door + "?to=%2F" + tenant + "%2Fhistory%3Fbefore%3D9");
        assertThat(get(door + "?to=" + wanted, officer))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"" + wanted + "\"");

        assertThat(open(door, officer, "The visit of March", "30", wanted))
                .hasStatus(302)
                .hasRedirectedUrl(wanted);

        var page = get(wanted, officer);
        assertThat(page).hasStatusOk().bodyText().contains("class=\"outside", "The visit of March");
        assertThat(events())
                .extracting(Access::kind, Access::subject, Access::reason)
                .containsExactly(
                        tuple(AccessKind.READ, "/" + tenant + "/history", "The visit of March"),
                        tuple(AccessKind.OPENED, null, "The visit of March"));
        assertThat(events().getFirst().requestId()).isEqualTo(page.getResponse().getHeader("X-Request-Id"));
        assertThat(events()).extracting(Access::account).containsOnly(officer);
    }

    @Test
    void theSameHoldsForAuditors() {
        var door = "/audit/" + tenant + "/opening";
        assertThat(get("/audit/" + tenant, auditor)).hasStatus(302).hasRedirectedUrl(door + "?to=%2Faudit%2F" + tenant);
        assertThat(get("/audit", auditor)).hasStatus(302).hasRedirectedUrl("/audit/" + tenant);
        assertThat(get("/audit/access", auditor)).hasStatus(302).hasRedirectedUrl("/audit/" + tenant + "/access");
        assertThat(get("/audit/" + fixtures.tenant() + "/opening", auditor)).hasStatus(404);
        assertThat(get(door, officer)).hasStatus(403);

        assertThat(open(door, auditor, "The audit of 2026", "30", "")).hasRedirectedUrl("/audit/" + tenant);

        assertThat(get("/audit/" + tenant, auditor)).hasStatusOk().bodyText().contains("The audit of 2026");
        assertThat(get("/audit/" + tenant + "/tenant/" + tenant, auditor)).hasStatusOk();
        assertThat(get("/audit/" + tenant + "/access", auditor))
                .hasStatusOk()
                .bodyText()
                .contains("The audit of 2026");
        assertThat(get("/" + tenant + "/history", auditor)).as("the workspace").hasStatus(404);
    }

    @Test
    void auditorsStillReadASuspendedTenant() {
        fixtures.suspend(tenant);
        fixtures.open(tenant, auditor, Role.AUDITOR);

        assertThat(get("/audit/" + tenant, auditor)).hasStatusOk();
        assertThat(get("/" + tenant + "/history", officer)).hasStatus(404);
        assertThat(get("/network/tenants/" + tenant + "/opening", officer)).hasStatus(404);
    }

    @Test
    void nobodyComesInWithoutSayingWhy() {
        var door = "/network/tenants/" + tenant + "/opening";

        for (var reason : List.of("", " \n ", "x".repeat(1001))) {
            assertThat(open(door, officer, reason, "30", "/" + tenant))
                    .hasStatus(422)
                    .bodyText()
                    .contains("id=\"reason-wrong\"");
        }
        for (var minutes : List.of("", "0", "-5", "481", "long")) {
            assertThat(open(door, officer, "A visit", minutes, "/" + tenant))
                    .as(minutes)
                    .hasStatus(422)
                    .bodyText()
                    .contains("id=\"minutes-wrong\"", "A visit");
        }
        assertThat(get("/" + tenant + "/history", officer)).hasStatus(302);
        assertThat(events()).isEmpty();
    }

    @Test
    void theWayBackLeadsNowhereElse() {
        var door = "/network/tenants/" + tenant + "/opening";
        for (var to : List.of("https://evil.example/", "//evil.example", "/network", "/" + tenant + "x", "/{tenant}")) {
            assertThat(open(door, officer, "A visit", "30", to)).as(to).hasRedirectedUrl("/" + tenant);
        }
    }

    /** Pages that only members may use, and everything that would change something. */
    @Test
    void theyOnlyRead() {
        fixtures.open(tenant, officer, Role.OFFICER);

        assertThat(get("/" + tenant + "/access", officer)).hasStatus(403);
        assertThat(get("/" + tenant + "/nothing", officer)).hasStatus(404);
        assertThat(web.post()
                        .uri("/" + tenant + "/history")
                        .with(user(officer.toString()))
                        .with(csrf())
                        .exchange())
                .hasStatus4xxClientError();
        assertThat(events()).extracting(Access::kind).containsExactly(AccessKind.DENIED, AccessKind.OPENED);
    }

    @Test
    void itEndsByItselfAndEarlierByThem() {
        fixtures.open(tenant, officer, Role.OFFICER);
        fixtures.open(tenant, auditor, Role.AUDITOR);
        assertThat(get("/" + tenant + "/history", officer)).hasStatusOk();

        assertThat(post("/network/tenants/" + tenant + "/opening/closing", officer))
                .hasStatus(302)
                .hasRedirectedUrl("/network/tenants");
        assertThat(get("/" + tenant + "/history", officer)).hasStatus(302);
        assertThat(get("/audit/" + tenant, auditor)).hasStatusOk();
        TestClock.advance(Duration.ofMinutes(31));
        assertThat(get("/audit/" + tenant, auditor)).hasStatus(302);
        assertThat(post("/audit/" + tenant + "/opening/closing", auditor)).hasRedirectedUrl("/audit/access");
        assertThat(post("/network/tenants/none/opening/closing", officer)).hasStatus(404);
    }

    @Test
    void membersSeeWhoCame() {
        var member = fixtures.member(tenant, Role.STAFF);
        assertThat(get("/" + tenant + "/access", member))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<table")
                .doesNotContain("class=\"outside");
        fixtures.open(tenant, officer, Role.OFFICER);
        get("/" + tenant + "/history/tenant/" + tenant, officer);
        get("/" + tenant + "/history", fixtures.person());

        assertThat(get("/" + tenant + "/access?lang=en", member))
                .hasStatusOk()
                .bodyText()
                .contains("Info-center officer", "A visit", "History: Organization", "Was refused");
        assertThat(get("/" + tenant + "/access?lang=en&kind=READ&person=" + officer + "&from=2020-01-01", member))
                .bodyText()
                .contains("History: Organization")
                .doesNotContain("/" + tenant + "/history</div>");
        assertThat(get("/" + tenant + "/access?lang=en&to=2020-01-01&kind=x&person=y&from=z&after=w", member))
                .bodyText()
                .contains("Nothing matches the filter");
        assertThat(get("/" + tenant + "/access", fixtures.member(fixtures.tenant(), Role.STAFF)))
                .hasStatus(404);
    }

    @Test
    void managersAndAuditorsSeeAllOpenings() {
        fixtures.open(tenant, officer, Role.OFFICER);
        fixtures.open(tenant, auditor, Role.AUDITOR);
        var manager = fixtures.overseer(Role.MANAGER, null);
        var ofNetwork = fixtures.overseer(Role.AUDITOR, null);

        assertThat(get("/network/access?lang=en", manager))
                .hasStatusOk()
                .bodyText()
                .contains("Test " + tenant, "Info-center officer")
                .doesNotContain("/audit/" + tenant);
        assertThat(get("/network/access", officer)).hasStatus(403);
        assertThat(get("/audit/access?lang=en", ofNetwork))
                .hasStatusOk()
                .bodyText()
                .contains("/audit/" + tenant, "Info-center officer", ">, Auditor<");
        assertThat(get("/audit?lang=en", ofNetwork))
                .hasStatusOk()
                .bodyText()
                .contains("Test " + tenant, "Opened the records from outside")
                .doesNotContain("A visit")
                .satisfies(page -> assertThat(page.substring(page.indexOf("<main")))
                        .as("the auditor's own name stands above")
                        .doesNotContain("Somebody"));
    }

    @Test
    void everybodySeesTheirOwnSignIns() {
        var stranger = fixtures.person();
        assertThat(get("/account/sign-ins", stranger)).hasStatusOk().bodyText().doesNotContain("class=\"rows\"");
        get("/network/tenants", stranger);

        assertThat(get("/account/sign-ins", stranger)).bodyText().contains("class=\"rows\"", "/network/tenants");
        assertThat(get("/account/sign-ins", officer)).bodyText().doesNotContain("/network/tenants<");
    }

    private List<Access> events() {
        return TenantContext.in(new Scope.Tenant(tenant), () -> log.page(tenant, AccessFilter.NONE, null, 50));
    }

    private MvcTestResult get(String path, UUID person) {
        return web.get().uri(URI.create(path)).with(user(person.toString())).exchange();
    }

    private MvcTestResult post(String path, UUID person) {
        return web.post().uri(path).with(user(person.toString())).with(csrf()).exchange();
    }

    private MvcTestResult open(String door, UUID person, String reason, String minutes, String to) {
        return web.post()
                .uri(door)
                .with(user(person.toString()))
                .with(csrf())
                .param("reason", reason)
                .param("minutes", minutes)
                .param("to", to)
                .exchange();
    }
}

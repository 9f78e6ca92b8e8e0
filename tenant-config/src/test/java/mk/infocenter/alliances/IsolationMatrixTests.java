package mk.infocenter.alliances;

import static mk.infocenter.testing.SignedIn.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import mk.infocenter.alliances.RouteTable.Kind;
import mk.infocenter.alliances.sharing.SharedKinds;
import mk.infocenter.planted.PlantedController;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route, asked by every role, for the own organization, a foreign one and none that exists. A route that is not
 * in the {@link RouteTable} fails, and so does each answer that differs from it.
 */
@DeploymentTest
class IsolationMatrixTests {

    private static final String OWN = RouteRecords.OWN;
    private static final String FOREIGN = RouteRecords.FOREIGN;
    private static final String NONE = RouteRecords.NONE;

    /**
     * What comes back: the page, a form sent back or gone on from, the demand of a token, the sign-in page, no access, or
     * nothing there.
     */
    private enum Answer {
        OK,
        NO_TOKEN,
        SIGN_IN,
        SAY_WHY,
        FORBIDDEN,
        NOT_FOUND
    }

    @Autowired
    MockMvc browser;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers;

    @Autowired
    RouteRecords records;

    @Autowired
    SampleRecords samples;

    @Autowired
    SampleAlliances alliances;

    @Autowired
    SampleRounds rounds;

    @Autowired
    SharedKinds kinds;

    private final Map<Asker, String> words = new LinkedHashMap<>();

    @BeforeEach
    void makeRecords() throws IOException {
        records.make();
    }

    /** Programs have tokens of the own organization; nobody else of the askers can have any. */
    @BeforeEach
    void giveTokens() {
        for (var asker : Asker.MEMBERS) {
            words.put(asker, records.token(OWN, asker).words());
        }
    }

    @Test
    void everyRouteAnswersAsTheTableSays() throws Exception {
        var findings = new ArrayList<String>();
        var succeeded = new TreeSet<String>();
        for (var route : mappedRoutes()) {
            findings.addAll(check(route, succeeded));
        }
        assertThat(findings).isEmpty();
        assertThat(succeeded)
                .as("routes that somebody could use")
                .containsExactlyInAnyOrderElementsOf(RouteTable.ROUTES.keySet().stream()
                        .filter(IsolationMatrixTests::wanted)
                        .toList());
    }

    /** The ids of a foreign record in one's own workspace find as little as ids of none. */
    @Test
    void foreignRecordsAreNotThere() throws Exception {
        for (var asker : List.of(Asker.STAFF, Asker.ADMINISTRATOR, Asker.OPENED_OFFICER)) {
            assertThat(status("GET", "/radika/history/organization/" + records.organization(FOREIGN), asker))
                    .isEqualTo(Answer.NOT_FOUND);
            assertThat(status("GET", "/radika/history/organization/" + records.organization(OWN), asker))
                    .isEqualTo(Answer.OK);
        }
        assertThat(status("GET", "/audit/radika/organization/" + records.organization(FOREIGN), Asker.OPENED_AUDITOR))
                .isEqualTo(Answer.NOT_FOUND);
        for (var page : List.of("", "/events")) {
            assertThat(status("GET", "/radika/jobs/" + samples.job(FOREIGN) + page, Asker.STAFF))
                    .isEqualTo(Answer.NOT_FOUND);
        }
        for (var step : List.of("cancellation", "repetition")) {
            assertThat(status("POST", "/radika/jobs/" + samples.job(FOREIGN) + "/" + step, Asker.ADMINISTRATOR))
                    .isEqualTo(Answer.NOT_FOUND);
        }
        assertThat(status("GET", "/radika/history/job/" + samples.job(FOREIGN), Asker.STAFF))
                .isEqualTo(Answer.NOT_FOUND);
        for (var page : List.of("/assessments/" + rounds.round(FOREIGN), "/plan/" + rounds.item(FOREIGN))) {
            for (var asker : List.of(Asker.STAFF, Asker.OPENED_OFFICER)) {
                assertThat(status("GET", "/radika/capacity" + page, asker)).isEqualTo(Answer.NOT_FOUND);
            }
        }
        assertThat(status(
                        "POST",
                        "/radika/capacity/assessments/" + rounds.round(FOREIGN) + "/closing",
                        Asker.OPENED_OFFICER))
                .isEqualTo(Answer.NOT_FOUND);
        assertThat(status("GET", "/radika/history/nothing/" + records.organization(OWN), Asker.STAFF))
                .isEqualTo(Answer.NOT_FOUND);
        assertThat(status("GET", "/radika/history/organization/1", Asker.STAFF)).isEqualTo(Answer.NOT_FOUND);
    }

    @Test
    void foreignFilesAreNotThere() throws Exception {
        var foreign = samples.file(FOREIGN, UUID.fromString(records.organization(FOREIGN)), "/o/");
        for (var asker : List.of(Asker.VISITOR, Asker.ADMINISTRATOR)) {
            assertThat(status("GET", "/o/aktivo/files/" + foreign, asker)).isEqualTo(Answer.OK);
            assertThat(status("GET", "/o/radika/files/" + foreign, asker)).isEqualTo(Answer.NOT_FOUND);
        }
        assertThat(status("GET", "/radika/files/" + foreign, Asker.STAFF)).isEqualTo(Answer.NOT_FOUND);
        assertThat(status("POST", "/radika/files/" + foreign + "/removal", Asker.ADMINISTRATOR))
                .isEqualTo(Answer.NOT_FOUND);
        assertThat(status("GET", "/radika/attachments/organization/" + records.organization(FOREIGN), Asker.STAFF))
                .isEqualTo(Answer.NOT_FOUND);
    }

    @Test
    void foreignPeopleAreNotThere() throws Exception {
        var foreign = records.inVault(FOREIGN);
        for (var path : List.of("", "/edit", "/export", "/export.json", "/erasure", "/retention", "/consents/new")) {
            assertThat(status("GET", "/radika/people/" + foreign.person() + path, Asker.ADMINISTRATOR))
                    .as(path)
                    .isEqualTo(Answer.NOT_FOUND);
            assertThat(status("GET", "/radika/people/" + records.inVault(OWN).person() + path, Asker.ADMINISTRATOR))
                    .as(path)
                    .isEqualTo(Answer.OK);
        }
        assertThat(status(
                        "GET",
                        "/radika/people/" + records.inVault(OWN).person() + "/merge/" + foreign.other(),
                        Asker.ADMINISTRATOR))
                .isEqualTo(Answer.NOT_FOUND);
        assertThat(status(
                        "POST",
                        "/radika/people/" + records.inVault(OWN).person() + "/consents/" + foreign.consent()
                                + "/withdrawal",
                        Asker.ADMINISTRATOR))
                .isEqualTo(Answer.NOT_FOUND);
    }

    /** Every kind that may be shared, asked for by a stranger, somebody invited, a member, and one who is no more. */
    @Test
    void sharedRecordsAreReadByMembersAlone() throws Exception {
        for (var kind : kinds.names()) {
            var record = alliances.record(kind, FOREIGN);
            var circle = alliances.found(FOREIGN);
            var page = "/radika/shared/aktivo/" + alliances.share(FOREIGN, kind, record, circle);
            assertThat(status("GET", page, Asker.STAFF)).as(kind + ", stranger").isEqualTo(Answer.NOT_FOUND);
            assertThat(status("GET", "/radika/alliances/" + circle, Asker.STAFF))
                    .isEqualTo(Answer.NOT_FOUND);
            alliances.invite(circle, FOREIGN, OWN);
            assertThat(status("GET", page, Asker.STAFF)).as(kind + ", invited").isEqualTo(Answer.NOT_FOUND);
            assertThat(status("GET", "/radika/alliances/" + circle, Asker.STAFF))
                    .isEqualTo(Answer.OK);
            alliances.accept(circle, OWN);
            assertThat(status("GET", page, Asker.STAFF)).as(kind + ", member").isEqualTo(Answer.OK);
            assertThat(status("GET", page, Asker.OPENED_OFFICER)).isEqualTo(Answer.FORBIDDEN);
            assertThat(status("GET", "/radika/sharing/" + kind + "/" + record, Asker.ADMINISTRATOR))
                    .as(kind + ", as if it were the own")
                    .isEqualTo(Answer.NOT_FOUND);
            assertThat(status("GET", "/radika/history/" + kind + "/" + record, Asker.ADMINISTRATOR))
                    .isEqualTo(Answer.NOT_FOUND);
            alliances.leave(circle, OWN);
            for (var gone : List.of(page, "/radika/alliances/" + circle)) {
                assertThat(status("GET", gone, Asker.ADMINISTRATOR))
                        .as(kind + ", former member")
                        .isEqualTo(Answer.NOT_FOUND);
            }
        }
    }

    /** A session opens no API, and a token no page. */
    @Test
    void sessionsAndTokensHaveTheirOwnDoors() throws Exception {
        var staff = records.account(Asker.STAFF);
        assertThat(browser.perform(get("/api/v1/radika/webhooks").with(user(staff)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(browser.perform(get("/radika/webhooks").header("Authorization", "Bearer " + words.get(Asker.STAFF)))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .endsWith("/sign-in");
    }

    /** A route that nobody entered in the table, and one whose answers differ from it. */
    @Test
    void plantedHolesAreFound() throws Exception {
        var planted = RequestMappingInfo.paths("/{tenant}/planted")
                .methods(org.springframework.web.bind.annotation.RequestMethod.GET)
                .options(handlers.getBuilderConfiguration())
                .build();
        handlers.registerMapping(planted, new PlantedController(), PlantedController.class.getMethod("hole"));
        try {
            assertThat(check("GET /{tenant}/planted", new TreeSet<>()))
                    .singleElement()
                    .asString()
                    .contains("table");
            // Denied although the member's area let them in, because it grants no role.
            assertThat(status("GET", "/radika/planted", Asker.ADMINISTRATOR)).isEqualTo(Answer.FORBIDDEN);
        } finally {
            handlers.unregisterMapping(planted);
        }
        assertThat(check("GET /{tenant}/organization", Kind.NETWORK_OF_TENANT, new TreeSet<>()))
                .anyMatch(finding -> finding.contains("STAFF"));
        assertThat(check("GET /o/{tenant}", Kind.WORKSPACE, new TreeSet<>()))
                .anyMatch(finding -> finding.contains("VISITOR"));
    }

    private List<String> check(String route, Set<String> succeeded) throws Exception {
        var kind = RouteTable.ROUTES.get(route);
        return kind == null ? List.of(route + " is not in the table") : check(route, kind, succeeded);
    }

    private List<String> check(String route, Kind kind, Set<String> succeeded) throws Exception {
        var findings = new ArrayList<String>();
        var tenants = route.contains("{tenant}") ? List.of(OWN, FOREIGN, NONE) : List.of("");
        for (var tenant : tenants) {
            for (var asker : Asker.values()) {
                var method = route.substring(0, route.indexOf(' '));
                var path = records.filled(route.substring(route.indexOf(' ') + 1), tenant, asker);
                var answer = status(method, path, asker);
                if (path.endsWith("/closing") && answer == Answer.OK) {
                    records.openTenants();
                }
                if (answer == Answer.OK || kind == Kind.TO_SIGN_IN) {
                    succeeded.add(route);
                }
                var expected = expected(kind, tenant, asker, method.equals("GET"));
                if (answer != expected) {
                    findings.add(
                            route + " of '" + tenant + "' by " + asker + ": " + answer + " instead of " + expected);
                }
            }
        }
        return findings;
    }

    private static Answer expected(Kind kind, String tenant, Asker asker, boolean reads) {
        var visitor = asker == Asker.VISITOR;
        return switch (kind) {
            case SITE -> Answer.OK;
            case TO_SIGN_IN -> Answer.SIGN_IN;
            case SITE_OF_TENANT -> tenant.equals(NONE) ? Answer.NOT_FOUND : Answer.OK;
            case API ->
                !Asker.MEMBERS.contains(asker) ? Answer.NO_TOKEN : tenant.equals(OWN) ? Answer.OK : Answer.NOT_FOUND;
            case API_ADMINISTRATION ->
                expected(Kind.API, tenant, asker, reads) == Answer.OK && asker != Asker.ADMINISTRATOR
                        ? Answer.FORBIDDEN
                        : expected(Kind.API, tenant, asker, reads);
            case SIGNED_IN -> visitor ? Answer.SIGN_IN : Answer.OK;
            case WORKSPACE, RECORDS, ADMINISTRATION, OPENED, TOGETHER -> {
                if (tenant.equals(NONE)) {
                    yield Answer.NOT_FOUND;
                }
                if (visitor) {
                    yield Answer.SIGN_IN;
                }
                if (asker == Asker.OPENED_OFFICER) {
                    yield Set.of(Kind.RECORDS, Kind.OPENED, Kind.TOGETHER).contains(kind)
                            ? Answer.OK
                            : Answer.FORBIDDEN;
                }
                if (Asker.OVERSIGHT.contains(asker)) {
                    yield reads ? Answer.SAY_WHY : Answer.NOT_FOUND;
                }
                if (!Asker.MEMBERS.contains(asker) || !tenant.equals(OWN)) {
                    yield Answer.NOT_FOUND;
                }
                var administration = kind == Kind.ADMINISTRATION || kind == Kind.TOGETHER;
                yield kind == Kind.OPENED || (administration && asker != Asker.ADMINISTRATOR)
                        ? Answer.FORBIDDEN
                        : Answer.OK;
            }
            case TAKEN_ALONG -> {
                if (tenant.equals(NONE) || (!visitor && (!Asker.MEMBERS.contains(asker) || !tenant.equals(OWN)))) {
                    yield Answer.NOT_FOUND;
                }
                yield visitor ? Answer.SIGN_IN : asker == Asker.ADMINISTRATOR ? Answer.OK : Answer.FORBIDDEN;
            }
            case MANAGERS -> visitor ? Answer.SIGN_IN : asker == Asker.MANAGER ? Answer.OK : Answer.FORBIDDEN;
            case OFFICERS -> {
                if (visitor) {
                    yield Answer.SIGN_IN;
                }
                yield Set.of(Asker.OFFICER, Asker.OPENED_OFFICER).contains(asker) ? Answer.OK : Answer.FORBIDDEN;
            }
            case NETWORK -> visitor ? Answer.SIGN_IN : Asker.OVERSIGHT.contains(asker) ? Answer.OK : Answer.FORBIDDEN;
            case NETWORK_OF_TENANT -> {
                if (visitor) {
                    yield Answer.SIGN_IN;
                }
                yield !Asker.OVERSIGHT.contains(asker)
                        ? Answer.FORBIDDEN
                        : tenant.equals(NONE) ? Answer.NOT_FOUND : Answer.OK;
            }
            case DECISION -> {
                if (visitor) {
                    yield Answer.SIGN_IN;
                }
                yield asker != Asker.MANAGER ? Answer.FORBIDDEN : tenant.equals(NONE) ? Answer.NOT_FOUND : Answer.OK;
            }
            case AUDIT -> visitor ? Answer.SIGN_IN : Asker.AUDITORS.contains(asker) ? Answer.OK : Answer.FORBIDDEN;
            case AUDIT_OF_TENANT, RECEPTION -> {
                if (visitor) {
                    yield tenant.equals(NONE) ? Answer.NOT_FOUND : Answer.SIGN_IN;
                }
                if (!Asker.AUDITORS.contains(asker)) {
                    yield Answer.FORBIDDEN;
                }
                if (tenant.equals(NONE) || (asker == Asker.TENANT_AUDITOR && tenant.equals(FOREIGN))) {
                    yield Answer.NOT_FOUND;
                }
                yield kind == Kind.RECEPTION || asker == Asker.OPENED_AUDITOR ? Answer.OK : Answer.SAY_WHY;
            }
        };
    }

    private Answer status(String method, String path, Asker asker) throws Exception {
        var request = request(HttpMethod.valueOf(method), path).with(csrf());
        if (path.startsWith("/api/")) {
            if (words.containsKey(asker)) {
                request.header("Authorization", "Bearer " + words.get(asker));
            }
        } else if (asker != Asker.VISITOR) {
            request.with(user(records.account(asker)));
        }
        var response = browser.perform(request).andReturn().getResponse();
        return switch (response.getStatus()) {
            case 401 -> Answer.NO_TOKEN;
            case 403 -> Answer.FORBIDDEN;
            case 404 -> Answer.NOT_FOUND;
            case 200, 201, 202, 204, 400, 409, 410, 422, 428 -> Answer.OK;
            case 302 -> redirected(String.valueOf(response.getRedirectedUrl()));
            default -> throw new AssertionError(method + " " + path + " by " + asker + ": " + response.getStatus());
        };
    }

    private static Answer redirected(String to) {
        if (to.contains("/opening?to=")) {
            return Answer.SAY_WHY;
        }
        return to.endsWith("/sign-in") ? Answer.SIGN_IN : Answer.OK;
    }

    /** All that Spring MVC would answer, apart from its own error page. */
    private Set<String> mappedRoutes() {
        var routes = new TreeSet<String>();
        handlers.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().forEach(pattern -> {
                    if (!pattern.equals("/error")) {
                        info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> routes.add(method + " " + pattern.replaceAll(":[^}]+", "")));
                    }
                }));
        assertThat(routes).containsAll(RouteTable.ROUTES.keySet());
        routes.removeIf(route -> !wanted(route));
        return routes;
    }

    /** All of them, unless somebody who works on a few says which. */
    private static boolean wanted(String route) {
        return route.contains(System.getProperty("routes", ""));
    }
}

package mk.infocenter.alliances;

import static mk.infocenter.testing.SignedIn.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import mk.infocenter.alliances.identity.AccessTokenManagement;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.alliances.identity.OpeningManagement;
import mk.infocenter.alliances.identity.RoleManagement;
import mk.infocenter.alliances.identity.factors.AuthenticatorApp;
import mk.infocenter.alliances.organizations.OrganizationManagement;
import mk.infocenter.alliances.people.PersonManagement;
import mk.infocenter.alliances.people.PersonalData;
import mk.infocenter.alliances.people.consents.ConsentForm;
import mk.infocenter.alliances.people.consents.ConsentManagement;
import mk.infocenter.alliances.sharing.SharedKinds;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Logo;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantDetails;
import mk.infocenter.alliances.tenancy.TenantManagement;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.alliances.webhooks.WebhookManagement;
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
 * Every route, asked by every role, for the own organization, a foreign one and none that exists. The table below is
 * written by hand and apart from the annotations: a route that is not in it fails, and so does each answer that differs.
 */
@DeploymentTest
class IsolationMatrixTests {

    private static final String OWN = "radika";
    private static final String FOREIGN = "aktivo";
    private static final String NONE = "nobody";

    /** Who asks. */
    private enum Asker {
        VISITOR,
        STAFF,
        ADMINISTRATOR,
        OFFICER,
        MANAGER,
        NETWORK_AUDITOR,
        TENANT_AUDITOR,
        /** An officer who said why they read both organizations, and an auditor of the network who did. */
        OPENED_OFFICER,
        OPENED_AUDITOR
    }

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

    private static final Set<Asker> MEMBERS = Set.of(Asker.STAFF, Asker.ADMINISTRATOR);
    private static final Set<Asker> OVERSIGHT = Set.of(Asker.OFFICER, Asker.MANAGER, Asker.OPENED_OFFICER);
    private static final Set<Asker> AUDITORS =
            Set.of(Asker.NETWORK_AUDITOR, Asker.TENANT_AUDITOR, Asker.OPENED_AUDITOR);

    /** Which rule a route follows. */
    private enum Kind {
        SITE,
        SITE_OF_TENANT,
        WORKSPACE,
        ADMINISTRATION,
        /** A page of the workspace that people from outside may read, too. */
        RECORDS,
        /** What an officer decides about a record of an organization that they have opened. */
        OPENED,
        /** The same, which the organization's administrator may decide, too. */
        TOGETHER,
        NETWORK,
        NETWORK_OF_TENANT,
        DECISION,
        MANAGERS,
        OFFICERS,
        AUDIT,
        AUDIT_OF_TENANT,
        RECEPTION,
        SIGNED_IN,
        API
    }

    private static final Map<String, Kind> ROUTES = routes();

    private static Map<String, Kind> routes() {
        var routes = new LinkedHashMap<String, Kind>();
        routes.put("GET /", Kind.SITE);
        routes.put("GET /sign-in", Kind.SITE);
        for (var page : List.of("", "/record", "/lists", "/forms", "/answers", "/charts", "/people")) {
            routes.put("GET /gallery" + page, Kind.SITE);
        }
        for (var sent : List.of(
                "/record/submission",
                "/record/cancellation",
                "/lists/archive",
                "/lists/restoration",
                "/forms",
                "/files")) {
            routes.put("POST /gallery" + sent, Kind.SITE);
        }
        routes.put("GET /o/{tenant}", Kind.SITE_OF_TENANT);
        routes.put("GET /o/{tenant}/accent.css", Kind.SITE_OF_TENANT);
        routes.put("GET /o/{tenant}/logo/{sha256}", Kind.SITE_OF_TENANT);
        routes.put("POST /sign-in", Kind.SITE);
        routes.put("GET /sign-in/code", Kind.SIGNED_IN);
        routes.put("POST /sign-in/code", Kind.SIGNED_IN);
        routes.put("GET /sign-in/again", Kind.SIGNED_IN);
        routes.put("POST /sign-in/again", Kind.SIGNED_IN);
        routes.put("GET /account", Kind.SIGNED_IN);
        routes.put("GET /account/second-factor", Kind.SIGNED_IN);
        routes.put("GET /account/second-factor/app", Kind.SIGNED_IN);
        routes.put("POST /account/second-factor/app", Kind.SIGNED_IN);
        routes.put("GET /account/second-factor/passkey", Kind.SIGNED_IN);
        routes.put("POST /account/second-factor/passkey", Kind.SIGNED_IN);
        routes.put("GET /account/security", Kind.SIGNED_IN);
        routes.put("GET /account/security/password", Kind.SIGNED_IN);
        routes.put("POST /account/security/password", Kind.SIGNED_IN);
        routes.put("POST /account/security/app/removal", Kind.SIGNED_IN);
        routes.put("POST /account/security/passkeys/name", Kind.SIGNED_IN);
        routes.put("POST /account/security/passkeys/removal", Kind.SIGNED_IN);
        routes.put("POST /account/security/recovery-codes", Kind.SIGNED_IN);
        routes.put("GET /account/sessions", Kind.SIGNED_IN);
        routes.put("GET /account/sign-ins", Kind.SIGNED_IN);
        routes.put("POST /account/sessions/removal", Kind.SIGNED_IN);
        routes.put("POST /account/sessions/others/removal", Kind.SIGNED_IN);
        routes.put("GET /{tenant}", Kind.RECORDS);
        routes.put("GET /{tenant}/organization", Kind.RECORDS);
        routes.put("GET /{tenant}/organization/edit", Kind.WORKSPACE);
        routes.put("POST /{tenant}/organization/edit", Kind.WORKSPACE);
        addCapacity(routes);
        routes.put("GET /{tenant}/jobs", Kind.WORKSPACE);
        routes.put("GET /{tenant}/jobs/{job}", Kind.WORKSPACE);
        routes.put("GET /{tenant}/jobs/{job}/events", Kind.WORKSPACE);
        routes.put("POST /{tenant}/jobs/{job}/cancellation", Kind.WORKSPACE);
        routes.put("POST /{tenant}/jobs/{job}/repetition", Kind.WORKSPACE);
        routes.put("GET /outbox", Kind.SITE);
        routes.put("GET /outbox/{letter}", Kind.SITE);
        routes.put("GET /unsubscribe/{token}", Kind.SITE);
        routes.put("POST /unsubscribe/{token}", Kind.SITE);
        routes.put("GET /{tenant}/people", Kind.WORKSPACE);
        routes.put("POST /{tenant}/people", Kind.WORKSPACE);
        routes.put("POST /{tenant}/people/search", Kind.WORKSPACE);
        routes.put("GET /{tenant}/people/duplicates", Kind.WORKSPACE);
        routes.put("GET /{tenant}/people/new", Kind.WORKSPACE);
        routes.put("GET /{tenant}/people/{person}", Kind.WORKSPACE);
        routes.put("GET /{tenant}/people/{person}/edit", Kind.WORKSPACE);
        routes.put("POST /{tenant}/people/{person}/edit", Kind.WORKSPACE);
        routes.put("GET /{tenant}/people/{person}/retention", Kind.WORKSPACE);
        routes.put("POST /{tenant}/people/{person}/retention", Kind.WORKSPACE);
        routes.put("GET /{tenant}/people/{person}/consents/new", Kind.WORKSPACE);
        routes.put("POST /{tenant}/people/{person}/consents", Kind.WORKSPACE);
        routes.put("POST /{tenant}/people/{person}/consents/{consent}/withdrawal", Kind.WORKSPACE);
        routes.put("GET /{tenant}/people/{person}/merge/{other}", Kind.WORKSPACE);
        routes.put("POST /{tenant}/people/{person}/merge/{other}", Kind.WORKSPACE);
        routes.put("GET /{tenant}/people/{person}/export", Kind.WORKSPACE);
        routes.put("GET /{tenant}/people/{person}/export.json", Kind.WORKSPACE);
        routes.put("GET /{tenant}/people/{person}/erasure", Kind.ADMINISTRATION);
        routes.put("POST /{tenant}/people/{person}/erasure", Kind.ADMINISTRATION);
        routes.put("GET /{tenant}/people/consent-texts", Kind.WORKSPACE);
        routes.put("GET /{tenant}/people/consent-texts/{purpose}/new", Kind.ADMINISTRATION);
        routes.put("POST /{tenant}/people/consent-texts/{purpose}", Kind.ADMINISTRATION);
        routes.put("GET /{tenant}/members", Kind.WORKSPACE);
        routes.put("GET /{tenant}/members/new", Kind.ADMINISTRATION);
        routes.put("POST /{tenant}/members", Kind.ADMINISTRATION);
        routes.put("GET /{tenant}/members/{member}", Kind.ADMINISTRATION);
        routes.put("POST /{tenant}/members/{member}/role", Kind.ADMINISTRATION);
        routes.put("POST /{tenant}/members/{member}/ending", Kind.ADMINISTRATION);
        routes.put("POST /{tenant}/invitations/{invitation}/sending", Kind.ADMINISTRATION);
        routes.put("POST /{tenant}/invitations/{invitation}/withdrawal", Kind.ADMINISTRATION);
        routes.put("GET /o/{tenant}/invitations/{link}", Kind.SITE_OF_TENANT);
        routes.put("POST /o/{tenant}/invitations/{link}", Kind.SITE_OF_TENANT);
        routes.put("GET /password-reset", Kind.SITE);
        routes.put("POST /password-reset", Kind.SITE);
        routes.put("GET /password-reset/{link}", Kind.SITE);
        routes.put("POST /password-reset/{link}", Kind.SITE);
        routes.put("GET /network/people", Kind.NETWORK);
        routes.put("GET /network/people/new", Kind.NETWORK);
        routes.put("POST /network/people", Kind.NETWORK);
        routes.put("GET /network/people/{role}", Kind.NETWORK);
        routes.put("POST /network/people/{role}/confirmation", Kind.DECISION);
        routes.put("POST /network/people/{role}/withdrawal", Kind.NETWORK);
        routes.put("POST /network/people/{role}/ending", Kind.DECISION);
        routes.put("POST /network/tenants/{tenant}/administrator", Kind.NETWORK_OF_TENANT);
        routes.put("GET /{tenant}/history", Kind.RECORDS);
        routes.put("GET /{tenant}/history/{kind}/{id}", Kind.RECORDS);
        routes.put("GET /{tenant}/access", Kind.WORKSPACE);
        routes.put("GET /problems", Kind.SITE);
        routes.put("GET /problems/{type}", Kind.SITE);
        routes.put("GET /api/docs", Kind.SITE);
        routes.put("GET /api/v1/openapi.json", Kind.SITE);
        routes.put("GET /api/v1/openapi.json.yaml", Kind.SITE);
        routes.put("GET /api/v1/{tenant}/organizations", Kind.API);
        routes.put("GET /api/v1/{tenant}/organizations/{id}", Kind.API);
        routes.put("PUT /api/v1/{tenant}/organizations/{id}", Kind.API);
        routes.put("GET /api/v1/{tenant}/tokens", Kind.API);
        routes.put("GET /api/v1/{tenant}/tokens/{id}", Kind.API);
        routes.put("DELETE /api/v1/{tenant}/tokens/{id}", Kind.API);
        routes.put("GET /api/v1/{tenant}/webhooks", Kind.API);
        routes.put("POST /api/v1/{tenant}/webhooks", Kind.API);
        routes.put("GET /api/v1/{tenant}/webhooks/{id}", Kind.API);
        routes.put("PUT /api/v1/{tenant}/webhooks/{id}", Kind.API);
        routes.put("DELETE /api/v1/{tenant}/webhooks/{id}", Kind.API);
        routes.put("POST /api/v1/{tenant}/webhooks/{id}/activation", Kind.API);
        routes.put("POST /api/v1/{tenant}/webhooks/{id}/deactivation", Kind.API);
        routes.put("POST /api/v1/{tenant}/webhooks/{id}/ping", Kind.API);
        routes.put("GET /api/v1/{tenant}/webhooks/{id}/deliveries", Kind.API);
        routes.put("POST /api/v1/{tenant}/webhooks/{id}/deliveries/{delivery}/redelivery", Kind.API);
        routes.put("GET /{tenant}/tokens", Kind.WORKSPACE);
        routes.put("GET /{tenant}/tokens/new", Kind.WORKSPACE);
        routes.put("POST /{tenant}/tokens", Kind.WORKSPACE);
        routes.put("GET /{tenant}/tokens/{id}/revocation", Kind.WORKSPACE);
        routes.put("POST /{tenant}/tokens/{id}/revocation", Kind.WORKSPACE);
        routes.put("GET /{tenant}/webhooks", Kind.WORKSPACE);
        routes.put("GET /{tenant}/webhooks/new", Kind.WORKSPACE);
        routes.put("POST /{tenant}/webhooks", Kind.WORKSPACE);
        routes.put("GET /{tenant}/webhooks/{id}", Kind.WORKSPACE);
        routes.put("GET /{tenant}/webhooks/{id}/edit", Kind.WORKSPACE);
        routes.put("POST /{tenant}/webhooks/{id}/edit", Kind.WORKSPACE);
        routes.put("POST /{tenant}/webhooks/{id}/activation", Kind.WORKSPACE);
        routes.put("POST /{tenant}/webhooks/{id}/deactivation", Kind.WORKSPACE);
        routes.put("POST /{tenant}/webhooks/{id}/ping", Kind.WORKSPACE);
        routes.put("POST /{tenant}/webhooks/{id}/deliveries/{delivery}/redelivery", Kind.WORKSPACE);
        routes.put("POST /{tenant}/webhooks/{id}/removal", Kind.WORKSPACE);
        routes.put("GET /{tenant}/shared", Kind.WORKSPACE);
        routes.put("GET /{tenant}/shared/{owner}/{grant}", Kind.WORKSPACE);
        routes.put("POST /{tenant}/shared/{owner}/{grant}/contributions", Kind.WORKSPACE);
        routes.put("POST /{tenant}/contributions/{contribution}/withdrawal", Kind.WORKSPACE);
        routes.put("GET /{tenant}/sharing", Kind.WORKSPACE);
        routes.put("GET /{tenant}/sharing/{kind}/{record}", Kind.WORKSPACE);
        routes.put("POST /{tenant}/sharing/{kind}/{record}", Kind.ADMINISTRATION);
        routes.put("POST /{tenant}/sharing/{kind}/{record}/{grant}/revocation", Kind.ADMINISTRATION);
        routes.put("GET /api/v1/{tenant}/grants", Kind.API);
        routes.put("POST /api/v1/{tenant}/grants", Kind.API);
        routes.put("GET /api/v1/{tenant}/grants/{id}", Kind.API);
        routes.put("POST /api/v1/{tenant}/grants/{id}/revocation", Kind.API);
        routes.put("GET /api/v1/{tenant}/shared-records", Kind.API);
        routes.put("GET /{tenant}/papers", Kind.WORKSPACE);
        routes.put("GET /{tenant}/papers/new", Kind.WORKSPACE);
        routes.put("POST /{tenant}/papers", Kind.WORKSPACE);
        routes.put("GET /{tenant}/papers/{paper}", Kind.WORKSPACE);
        routes.put("GET /{tenant}/papers/{paper}/edit", Kind.WORKSPACE);
        routes.put("POST /{tenant}/papers/{paper}/edit", Kind.WORKSPACE);
        routes.put("GET /api/v1/{tenant}/papers", Kind.API);
        routes.put("POST /api/v1/{tenant}/papers", Kind.API);
        routes.put("GET /api/v1/{tenant}/papers/{id}", Kind.API);
        routes.put("PUT /api/v1/{tenant}/papers/{id}", Kind.API);
        routes.put("GET /{tenant}/alliances", Kind.WORKSPACE);
        routes.put("GET /{tenant}/alliances/new", Kind.ADMINISTRATION);
        routes.put("POST /{tenant}/alliances", Kind.ADMINISTRATION);
        routes.put("GET /{tenant}/alliances/{home}/{id}", Kind.WORKSPACE);
        routes.put("GET /{tenant}/alliances/{home}/{id}/edit", Kind.ADMINISTRATION);
        for (var step : List.of(
                "edit",
                "invitations",
                "members/{member}/removal",
                "acceptance",
                "refusal",
                "departure",
                "succession",
                "succession/withdrawal",
                "succession/acceptance",
                "dissolution")) {
            routes.put("POST /{tenant}/alliances/{home}/{id}/" + step, Kind.ADMINISTRATION);
        }
        routes.put("GET /api/v1/{tenant}/alliances", Kind.API);
        routes.put("GET /api/v1/{tenant}/alliances/{home}/{id}", Kind.API);
        routes.put("GET /network/alliances", Kind.NETWORK);
        routes.put("GET /network", Kind.NETWORK);
        routes.put("GET /network/tenants", Kind.NETWORK);
        routes.put("GET /network/tenants/new", Kind.NETWORK);
        routes.put("POST /network/tenants", Kind.NETWORK);
        routes.put("GET /network/tenants/{tenant}", Kind.NETWORK_OF_TENANT);
        routes.put("GET /network/tenants/{tenant}/history", Kind.NETWORK_OF_TENANT);
        routes.put("POST /network/tenants/{tenant}/suspension", Kind.DECISION);
        routes.put("POST /network/tenants/{tenant}/reactivation", Kind.DECISION);
        routes.put("GET /network/tenants/{tenant}/opening", Kind.NETWORK_OF_TENANT);
        routes.put("POST /network/tenants/{tenant}/opening", Kind.NETWORK_OF_TENANT);
        routes.put("POST /network/tenants/{tenant}/opening/closing", Kind.NETWORK_OF_TENANT);
        routes.put("GET /network/access", Kind.MANAGERS);
        routes.put("GET /audit", Kind.AUDIT);
        routes.put("GET /audit/access", Kind.AUDIT);
        routes.put("GET /audit/{tenant}/access", Kind.AUDIT_OF_TENANT);
        routes.put("GET /audit/{tenant}/opening", Kind.RECEPTION);
        routes.put("POST /audit/{tenant}/opening", Kind.RECEPTION);
        routes.put("POST /audit/{tenant}/opening/closing", Kind.RECEPTION);
        routes.put("GET /audit/{tenant}", Kind.AUDIT_OF_TENANT);
        routes.put("GET /audit/{tenant}/{kind}/{id}", Kind.AUDIT_OF_TENANT);
        return routes;
    }

    private static void addCapacity(Map<String, Kind> routes) {
        routes.put("GET /{tenant}/capacity", Kind.RECORDS);
        routes.put("GET /{tenant}/capacity/rubrics/{rubric}", Kind.RECORDS);
        routes.put("GET /{tenant}/capacity/assessments", Kind.RECORDS);
        routes.put("POST /{tenant}/capacity/assessments", Kind.WORKSPACE);
        routes.put("GET /{tenant}/capacity/assessments/{assessment}", Kind.RECORDS);
        routes.put("GET /{tenant}/capacity/assessments/{assessment}/scores", Kind.WORKSPACE);
        for (var step : List.of("scores", "submission", "withdrawal")) {
            routes.put("POST /{tenant}/capacity/assessments/{assessment}/" + step, Kind.WORKSPACE);
        }
        for (var step : List.of("confirmation", "objection")) {
            routes.put("POST /{tenant}/capacity/assessments/{assessment}/" + step, Kind.ADMINISTRATION);
        }
        for (var form : List.of("opening", "conversation", "levels")) {
            routes.put("GET /{tenant}/capacity/assessments/{assessment}/" + form, Kind.OPENED);
            routes.put("POST /{tenant}/capacity/assessments/{assessment}/" + form, Kind.OPENED);
        }
        for (var step : List.of("proposal", "closing", "return", "cancellation")) {
            routes.put("POST /{tenant}/capacity/assessments/{assessment}/" + step, Kind.OPENED);
        }
        routes.put("GET /{tenant}/capacity/plan", Kind.RECORDS);
        routes.put("POST /{tenant}/capacity/plan", Kind.RECORDS);
        routes.put("GET /{tenant}/capacity/plan/new", Kind.RECORDS);
        routes.put("GET /{tenant}/capacity/plan/{item}", Kind.RECORDS);
        routes.put("GET /{tenant}/capacity/plan/{item}/edit", Kind.RECORDS);
        routes.put("POST /{tenant}/capacity/plan/{item}/edit", Kind.RECORDS);
        routes.put("POST /{tenant}/capacity/plan/{item}/start", Kind.WORKSPACE);
        routes.put("GET /{tenant}/capacity/plan/{item}/completion", Kind.WORKSPACE);
        routes.put("POST /{tenant}/capacity/plan/{item}/completion", Kind.WORKSPACE);
        for (var step : List.of("agreement", "reconsideration", "dropping")) {
            routes.put("POST /{tenant}/capacity/plan/{item}/" + step, Kind.TOGETHER);
        }
        routes.put("GET /network/capacity", Kind.NETWORK);
        routes.put("POST /network/capacity/rounds", Kind.OFFICERS);
        routes.put("GET /network/rubrics", Kind.NETWORK);
        routes.put("POST /network/rubrics", Kind.NETWORK);
        routes.put("GET /network/rubrics/{rubric}", Kind.NETWORK);
        routes.put("GET /network/rubrics/{rubric}/capacities/{capacity}", Kind.NETWORK);
        routes.put("POST /network/rubrics/{rubric}/capacities/{capacity}", Kind.NETWORK);
        routes.put("POST /network/rubrics/{rubric}/publication", Kind.MANAGERS);
        routes.put("POST /network/rubrics/{rubric}/retirement", Kind.MANAGERS);
        routes.put("GET /api/v1/{tenant}/rubrics", Kind.API);
        routes.put("GET /api/v1/{tenant}/rubrics/{id}", Kind.API);
        routes.put("GET /api/v1/{tenant}/assessments", Kind.API);
        routes.put("POST /api/v1/{tenant}/assessments", Kind.API);
        routes.put("GET /api/v1/{tenant}/assessments/{id}", Kind.API);
        routes.put("PUT /api/v1/{tenant}/assessments/{id}/scores", Kind.API);
        routes.put("POST /api/v1/{tenant}/assessments/{id}/submission", Kind.API);
        routes.put("GET /api/v1/{tenant}/capacity-plan-items", Kind.API);
        routes.put("POST /api/v1/{tenant}/capacity-plan-items", Kind.API);
        routes.put("GET /api/v1/{tenant}/capacity-plan-items/{id}", Kind.API);
        routes.put("PUT /api/v1/{tenant}/capacity-plan-items/{id}", Kind.API);
        for (var step : List.of("agreement", "start", "completion")) {
            routes.put("POST /api/v1/{tenant}/capacity-plan-items/{id}/" + step, Kind.API);
        }
    }

    @Autowired
    MockMvc browser;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers;

    @Autowired
    Accounts accounts;

    @Autowired
    AuthenticatorApp app;

    @Autowired
    RoleManagement roles;

    @Autowired
    OpeningManagement openings;

    @Autowired
    OrganizationManagement organizations;

    private final Map<String, String> organizationIds = new LinkedHashMap<>();

    @Autowired
    TenantManagement management;

    @Autowired
    TenantRegistry registry;

    @Autowired
    AccessTokenManagement tokens;

    @Autowired
    WebhookManagement webhooks;

    private final Map<Asker, String> words = new LinkedHashMap<>();
    private String logo = "";

    @Autowired
    SampleRecords samples;

    @Autowired
    SampleAlliances alliances;

    @Autowired
    SharedKinds kinds;

    @Autowired
    SampleRounds rounds;

    /** Programs have tokens of the own organization; nobody else of the askers can have any. */
    @BeforeEach
    void giveTokens() {
        for (var asker : MEMBERS) {
            words.put(asker, token(OWN, asker).words());
        }
    }

    private AccessTokenManagement.NewToken token(String tenant, Asker asker) {
        var role = asker == Asker.ADMINISTRATOR ? Role.ADMINISTRATOR : Role.STAFF;
        return TenantContext.in(
                new Scope.Tenant(tenant),
                new Actor(accounts.find(DemoAccounts.email(role, tenant)).orElseThrow(), role),
                () -> tokens.create("Matrix", role, 1));
    }

    @BeforeEach
    void giveLogos() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
        var picture = Logo.of(png.toByteArray());
        logo = picture.sha256();
        for (var key : List.of(OWN, FOREIGN)) {
            var tenant = registry.find(key).orElseThrow();
            var details = new TenantDetails(
                    key,
                    tenant.name(),
                    tenant.seat(),
                    Set.copyOf(tenant.municipalities()),
                    tenant.defaultLanguage(),
                    tenant.languages(),
                    tenant.modules(),
                    tenant.accent(),
                    picture,
                    false);
            TenantContext.in(new Scope.Tenant(key), () -> {
                management.configure(details, "with a logo");
                return key;
            });
        }
    }

    /** Ids of people in a tenant's vault, and of a consent of the first. */
    private record InVault(String person, String other, String consent) {}

    private final Map<String, InVault> people = new LinkedHashMap<>();

    @Autowired
    PersonManagement vault;

    @Autowired
    ConsentManagement consents;

    @BeforeEach
    void addPeople() {
        var nobody = "0190a000-0000-7000-8000-000000000000";
        var none = new InVault(nobody, nobody, nobody);
        people.put(NONE, none);
        people.put("", none);
        for (var tenant : List.of(OWN, FOREIGN)) {
            people.put(tenant, TenantContext.in(new Scope.Tenant(tenant), () -> {
                var until = LocalDate.now(Dates.ZONE).plusYears(1);
                var person = vault.add(PersonalData.of("Person 1", null), "contact", until);
                var other = vault.add(PersonalData.of("Person 2", null), "contact", until);
                var wording = consents.publish("updates", LocalizedText.of("Да", "Po", "Yes"));
                var consent = consents.give(person, "updates", wording, ConsentForm.PAPER, Instant.now(), null);
                return new InVault(person.toString(), other.toString(), consent.toString());
            }));
        }
    }

    private InVault inVault(String tenant) {
        return Objects.requireNonNull(people.get(tenant));
    }

    @BeforeEach
    void openRecords() {
        open(Asker.OPENED_OFFICER, Role.OFFICER);
        open(Asker.OPENED_AUDITOR, Role.AUDITOR);
    }

    private void open(Asker asker, Role role) {
        var account = accounts.findOrCreate(emailOf(asker), "Somebody", DemoAccounts.PASSWORD);
        app.give(account, new byte[20]);
        TenantContext.in(new Scope.Tenant("infocenter"), Actor.SYSTEM, () -> {
            roles.grantNetwork(account, role, null);
            return account;
        });
        for (var tenant : List.of(OWN, FOREIGN)) {
            TenantContext.in(new Scope.Tenant(tenant), new Actor(account, role), () -> {
                openings.open(new Reason("The matrix"), Duration.ofHours(1));
                return account;
            });
        }
    }

    @BeforeEach
    void findRecords() {
        for (var tenant : List.of(OWN, FOREIGN)) {
            organizationIds.put(
                    tenant,
                    TenantContext.in(new Scope.Tenant(tenant), organizations::own)
                            .id()
                            .toString());
        }
        organizationIds.put(NONE, "0190a000-0000-7000-8000-000000000000");
    }

    @Test
    void everyRouteAnswersAsTheTableSays() throws Exception {
        var findings = new ArrayList<String>();
        var succeeded = new TreeSet<String>();
        for (var route : mappedRoutes()) {
            findings.addAll(check(route, succeeded));
        }
        assertThat(findings).isEmpty();
        assertThat(succeeded).as("routes that somebody could use").containsExactlyInAnyOrderElementsOf(ROUTES.keySet());
    }

    /** The ids of a foreign record in one's own workspace find as little as ids of none. */
    @Test
    void foreignRecordsAreNotThere() throws Exception {
        for (var asker : List.of(Asker.STAFF, Asker.ADMINISTRATOR, Asker.OPENED_OFFICER)) {
            assertThat(status("GET", "/radika/history/organization/" + organizationIds.get(FOREIGN), asker))
                    .isEqualTo(Answer.NOT_FOUND);
            assertThat(status("GET", "/radika/history/organization/" + organizationIds.get(OWN), asker))
                    .isEqualTo(Answer.OK);
        }
        assertThat(status("GET", "/audit/radika/organization/" + organizationIds.get(FOREIGN), Asker.OPENED_AUDITOR))
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
        assertThat(status("GET", "/radika/history/nothing/" + organizationIds.get(OWN), Asker.STAFF))
                .isEqualTo(Answer.NOT_FOUND);
        assertThat(status("GET", "/radika/history/organization/1", Asker.STAFF)).isEqualTo(Answer.NOT_FOUND);
    }

    @Test
    void foreignPeopleAreNotThere() throws Exception {
        var foreign = inVault(FOREIGN);
        for (var path : List.of("", "/edit", "/export", "/export.json", "/erasure", "/retention", "/consents/new")) {
            assertThat(status("GET", "/radika/people/" + foreign.person() + path, Asker.ADMINISTRATOR))
                    .as(path)
                    .isEqualTo(Answer.NOT_FOUND);
            assertThat(status("GET", "/radika/people/" + inVault(OWN).person() + path, Asker.ADMINISTRATOR))
                    .as(path)
                    .isEqualTo(Answer.OK);
        }
        assertThat(status(
                        "GET",
                        "/radika/people/" + inVault(OWN).person() + "/merge/" + foreign.other(),
                        Asker.ADMINISTRATOR))
                .isEqualTo(Answer.NOT_FOUND);
        assertThat(status(
                        "POST",
                        "/radika/people/" + inVault(OWN).person() + "/consents/" + foreign.consent() + "/withdrawal",
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
        var staff = accountOf(Asker.STAFF);
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
        var kind = ROUTES.get(route);
        return kind == null ? List.of(route + " is not in the table") : check(route, kind, succeeded);
    }

    private List<String> check(String route, Kind kind, Set<String> succeeded) throws Exception {
        var findings = new ArrayList<String>();
        var tenants = route.contains("{tenant}") ? List.of(OWN, FOREIGN, NONE) : List.of("");
        for (var tenant : tenants) {
            for (var asker : Asker.values()) {
                var method = route.substring(0, route.indexOf(' '));
                var path = withRecords(withRounds(route.substring(route.indexOf(' ') + 1), tenant), tenant, asker)
                        .replace("{tenant}", tenant)
                        .replace("{home}", NONE)
                        .replace("{owner}", NONE)
                        .replaceAll("\\{(grant|record|paper|contribution)}", organizationIds.getOrDefault(NONE, ""))
                        .replace("{type}", "not-found")
                        .replace("{kind}", "organization")
                        .replace("{id}", organizationIds.getOrDefault(tenant, ""))
                        .replace("{job}", samples.job(tenant))
                        .replace("{letter}", samples.letter())
                        .replace("{token}", samples.token())
                        .replace("{sha256}", logo)
                        .replace("{member}", samples.member(tenant))
                        .replace("{invitation}", samples.invitation(tenant))
                        .replace("{role}", samples.networkRole())
                        .replace("{link}", "forged")
                        .replace("{person}", inVault(tenant).person())
                        .replace("{other}", inVault(tenant).other())
                        .replace("{consent}", inVault(tenant).consent())
                        .replace("{purpose}", "updates");
                var answer = status(method, path, asker);
                if (path.endsWith("/closing") && answer == Answer.OK) {
                    openRecords();
                }
                if (answer == Answer.OK) {
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

    private String withRounds(String path, String tenant) {
        return path.replace("{assessment}", rounds.round(tenant))
                .replace("/assessments/{id}", "/assessments/" + rounds.round(tenant))
                .replace("{item}", rounds.item(tenant))
                .replace("/capacity-plan-items/{id}", "/capacity-plan-items/" + rounds.item(tenant))
                .replace("{rubric}", rounds.rubric())
                .replace("/rubrics/{id}", "/rubrics/" + rounds.rubric())
                .replace("{capacity}", rounds.capacity());
    }

    /** Some routes end what they are about, so each request gets its own. */
    private String withRecords(String path, String tenant, Asker asker) {
        if (tenant.equals(NONE)) {
            return path.replace("{delivery}", organizationIds.getOrDefault(NONE, ""));
        }
        var filled = alliances.filled(path, tenant);
        if (!filled.equals(path)) {
            return filled;
        }
        if (path.contains("/tokens/{id}")) {
            return path.replace("{id}", token(tenant, asker).token().id().toString());
        }
        if (path.contains("/webhooks/{id}")) {
            return TenantContext.in(new Scope.Tenant(tenant), new Actor(null, Role.STAFF), () -> {
                var id = webhooks.create("https://hooks.example/", "Matrix", webhooks.events())
                        .webhook()
                        .id();
                webhooks.ping(id);
                return path.replace("{id}", id.toString())
                        .replace(
                                "{delivery}",
                                webhooks.deliveries(id, null, 1).getFirst().id().toString());
            });
        }
        return path;
    }

    private static Answer expected(Kind kind, String tenant, Asker asker, boolean reads) {
        var visitor = asker == Asker.VISITOR;
        return switch (kind) {
            case SITE -> Answer.OK;
            case SITE_OF_TENANT -> tenant.equals(NONE) ? Answer.NOT_FOUND : Answer.OK;
            case API -> !MEMBERS.contains(asker) ? Answer.NO_TOKEN : tenant.equals(OWN) ? Answer.OK : Answer.NOT_FOUND;
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
                if (OVERSIGHT.contains(asker)) {
                    yield reads ? Answer.SAY_WHY : Answer.NOT_FOUND;
                }
                if (!MEMBERS.contains(asker) || !tenant.equals(OWN)) {
                    yield Answer.NOT_FOUND;
                }
                var administration = kind == Kind.ADMINISTRATION || kind == Kind.TOGETHER;
                yield kind == Kind.OPENED || (administration && asker != Asker.ADMINISTRATOR)
                        ? Answer.FORBIDDEN
                        : Answer.OK;
            }
            case MANAGERS -> visitor ? Answer.SIGN_IN : asker == Asker.MANAGER ? Answer.OK : Answer.FORBIDDEN;
            case OFFICERS -> {
                if (visitor) {
                    yield Answer.SIGN_IN;
                }
                yield Set.of(Asker.OFFICER, Asker.OPENED_OFFICER).contains(asker) ? Answer.OK : Answer.FORBIDDEN;
            }
            case NETWORK -> visitor ? Answer.SIGN_IN : OVERSIGHT.contains(asker) ? Answer.OK : Answer.FORBIDDEN;
            case NETWORK_OF_TENANT -> {
                if (visitor) {
                    yield Answer.SIGN_IN;
                }
                yield !OVERSIGHT.contains(asker)
                        ? Answer.FORBIDDEN
                        : tenant.equals(NONE) ? Answer.NOT_FOUND : Answer.OK;
            }
            case DECISION -> {
                if (visitor) {
                    yield Answer.SIGN_IN;
                }
                yield asker != Asker.MANAGER ? Answer.FORBIDDEN : tenant.equals(NONE) ? Answer.NOT_FOUND : Answer.OK;
            }
            case AUDIT -> visitor ? Answer.SIGN_IN : AUDITORS.contains(asker) ? Answer.OK : Answer.FORBIDDEN;
            case AUDIT_OF_TENANT, RECEPTION -> {
                if (visitor) {
                    yield tenant.equals(NONE) ? Answer.NOT_FOUND : Answer.SIGN_IN;
                }
                if (!AUDITORS.contains(asker)) {
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
            request.with(user(accountOf(asker)));
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

    private String accountOf(Asker asker) {
        return accounts.find(emailOf(asker)).orElseThrow().toString();
    }

    private static String emailOf(Asker asker) {
        return switch (asker) {
            case STAFF -> DemoAccounts.email(Role.STAFF, OWN);
            case ADMINISTRATOR -> DemoAccounts.email(Role.ADMINISTRATOR, OWN);
            case OFFICER -> DemoAccounts.email(Role.OFFICER, "infocenter");
            case MANAGER -> DemoAccounts.email(Role.MANAGER, "infocenter");
            case NETWORK_AUDITOR -> "auditor@network.example";
            case TENANT_AUDITOR -> DemoAccounts.email(Role.AUDITOR, OWN);
            case OPENED_OFFICER -> "opened-officer@network.example";
            case OPENED_AUDITOR -> "opened-auditor@network.example";
            case VISITOR -> throw new IllegalArgumentException("A visitor has no account");
        };
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
        assertThat(routes).containsAll(ROUTES.keySet());
        return routes;
    }
}

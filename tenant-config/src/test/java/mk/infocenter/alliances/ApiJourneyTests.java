package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import client.ApiClient;
import client.ApiException;
import client.api.AccessTokensApi;
import client.api.OrganizationsApi;
import client.api.WebhooksApi;
import client.model.OrganizationInput;
import client.model.WebhookInput;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mk.infocenter.alliances.identity.AccessTokenManagement;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a program does with the client that is generated from the document, over the network. */
@DeploymentTest
@SuppressWarnings("NullAway.Init") // made before each test
class ApiJourneyTests {

    private static final String TENANT = "majka";

    @LocalServerPort
    int port;

    @Autowired
    AccessTokenManagement tokens;

    @Autowired
    Accounts accounts;

    String words = "";
    ApiClient client;

    @BeforeEach
    void program() {
        var staff = accounts.find(DemoAccounts.email(Role.STAFF, TENANT)).orElseThrow();
        words = TenantContext.in(
                        new Scope.Tenant(TENANT),
                        new Actor(staff, Role.STAFF),
                        () -> tokens.create("Journey", Role.STAFF, 1))
                .words();
        client = new ApiClient();
        client.updateBaseUri("http://localhost:" + port);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + words));
    }

    @Test
    void aGeneratedClientCreatesReadsChangesListsAndDeletes() throws Exception {
        var webhooks = new WebhooksApi(client);
        var input = new WebhookInput()
                .url("https://hooks.example/journey")
                .description("Journey")
                .events(List.of("organization.changed"));
        var key = UUID.randomUUID().toString();
        var made = webhooks.createWebhook(TENANT, input, key);
        assertThat(made.getSecret()).startsWith("whsec_");
        assertThat(webhooks.createWebhook(TENANT, input, key)).isEqualTo(made);

        var id = made.getWebhook().getId();
        var read = webhooks.getWebhookWithHttpInfo(TENANT, id);
        var tag = Objects.requireNonNull(read.getHeaders().get("ETag")).getFirst();
        var changed = webhooks.changeWebhook(TENANT, id, tag, input.description("Journey's end"));
        assertThat(changed.getDescription()).isEqualTo("Journey's end");
        var stale = catchThrowableOfType(ApiException.class, () -> webhooks.changeWebhook(TENANT, id, tag, input));
        assertThat(stale.getCode()).isEqualTo(412);
        assertThat(stale.getResponseBody()).contains("/problems/stale-version");

        webhooks.pingWebhook(TENANT, id, null);
        assertThat(webhooks.listWebhookDeliveries(TENANT, id, null, null).getItems())
                .hasSize(1);
        assertThat(webhooks.listWebhooks(TENANT, 200, null).getItems()).contains(changed);
        webhooks.deleteWebhook(TENANT, id, "\"" + changed.getVersion() + "\"");
        assertThat(catchThrowableOfType(ApiException.class, () -> webhooks.getWebhook(TENANT, id))
                        .getCode())
                .isEqualTo(404);
    }

    @Test
    void theOwnOrganizationIsReadAndChanged() throws Exception {
        var organizations = new OrganizationsApi(client);
        var own = organizations.listOrganizations(TENANT).getItems().getFirst();
        var input = new OrganizationInput()
                .summary(own.getSummary())
                .mission(Map.of("mk", "Мисија", "en", "Mission"))
                .municipalities(own.getMunicipalities())
                .themes(List.of(OrganizationInput.ThemesEnum.CULTURE));
        var changed = organizations.changeOrganization(TENANT, own.getId(), "\"" + own.getVersion() + "\"", input);
        assertThat(changed.getMission()).containsEntry("mk", "Мисија").containsEntry("en", "Mission");
        assertThat(changed.getVersion()).isGreaterThan(own.getVersion());

        var wrong = catchThrowableOfType(
                ApiException.class,
                () -> organizations.changeOrganization(
                        TENANT,
                        own.getId(),
                        "\"" + changed.getVersion() + "\"",
                        input.founded(1).mission(Map.of("mk", "x".repeat(4001)))));
        assertThat(wrong.getResponseBody()).contains("/problems/validation", "\"/founded\"");
        var lengthy = catchThrowableOfType(
                ApiException.class,
                () -> organizations.changeOrganization(
                        TENANT, own.getId(), "\"" + changed.getVersion() + "\"", input.founded(2001)));
        assertThat(lengthy.getResponseBody()).contains("/problems/validation", "\"/mission\"");
        assertThat(catchThrowableOfType(ApiException.class, () -> organizations.listOrganizations("radika"))
                        .getCode())
                .isEqualTo(404);
    }

    @Test
    void aProgramEndsItsOwnToken() throws Exception {
        var api = new AccessTokensApi(client);
        var own = api.listTokens(TENANT, null, null).getItems().getFirst();
        assertThat(own.getName()).isEqualTo("Journey");
        assertThat(own.getLastUsed()).isNotNull();

        api.revokeToken(TENANT, own.getId());
        assertThat(catchThrowableOfType(ApiException.class, () -> api.listTokens(TENANT, null, null))
                        .getCode())
                .isEqualTo(401);
    }

    /** A hundred megabytes are refused before they are sent, and so is what the container itself won't read. */
    @Test
    void theServerRefusesWhatIsTooLargeOrMalformedAsProblems() throws Exception {
        var large = send(to("/api/v1/majka/webhooks")
                .expectContinue(true)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[100 * 1024 * 1024])));
        assertThat(large.statusCode()).isEqualTo(413);
        assertProblem(large, "too-large");
        assertProblem(send(to("/api/v1/majka/%2e%2e/x")), "malformed-request");
        assertProblem(send(to("/api/v1/majka//webhooks")), "malformed-request");
    }

    /** Outside the API, too, a program gets a problem; who can show pages gets a page. */
    @Test
    void aProgramThatLostItsWayIsToldSo() throws Exception {
        for (var path : new String[] {"/o/nobody", "/nobody/organization", "/api/nothing"}) {
            assertProblem(send(to(path)), "not-found");
        }
        var page = send(to("/o/nobody").header("Accept", "text/html"));
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<h1");
    }

    /** By a connection of its own, because the server closes one whose request it did not read. */
    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + words);
    }

    private static void assertProblem(HttpResponse<String> response, String problem) {
        assertThat(response.headers().firstValue("Content-Type"))
                .as(response.body())
                .hasValue("application/problem+json");
        assertThat(response.body()).contains("/problems/" + problem);
    }
}

package mk.infocenter.alliances.api;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.UUID;
import mk.infocenter.alliances.identity.AccessTokenManagement;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the API as a program with a token does. */
public final class ApiClient {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final MockMvc server;
    private final String token;

    public ApiClient(MockMvc server, String token) {
        this.server = server;
        this.token = token;
    }

    /** What came back. */
    public record Answer(MockHttpServletResponse response) {

        public int status() {
            return response.getStatus();
        }

        public String header(String name) {
            return String.valueOf(response.getHeader(name));
        }

        public JsonNode json() {
            return JSON.readTree(text());
        }

        public String text() {
            return new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        }

        /** The type of the problem without its path; fails where the answer is none. */
        public String problem() {
            if (!String.valueOf(response.getContentType()).startsWith("application/problem+json")) {
                throw new AssertionError(status() + " is no problem: " + text());
            }
            if (json().path("status").asInt() != status()) {
                throw new AssertionError(status() + " with " + text());
            }
            return json().path("type").asString().replace("/problems/", "");
        }
    }

    /** The words of a new token of the person. */
    public static String token(AccessTokenManagement tokens, String tenant, UUID person, Role actor, Role role) {
        return TenantContext.in(
                        new Scope.Tenant(tenant), new Actor(person, actor), () -> tokens.create("Test", role, 30))
                .words();
    }

    public MockHttpServletRequestBuilder to(String method, String path) {
        var request = request(HttpMethod.valueOf(method), java.net.URI.create("/api/v1/" + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    public Answer send(MockHttpServletRequestBuilder request) throws Exception {
        return new Answer(server.perform(request).andReturn().getResponse());
    }

    public Answer get(String path) throws Exception {
        return send(to("GET", path));
    }

    public Answer post(String path, String json) throws Exception {
        return send(to("POST", path).contentType(MediaType.APPLICATION_JSON).content(json));
    }

    public Answer put(String path, String tag, String json) throws Exception {
        return send(to("PUT", path)
                .header("If-Match", tag)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }
}

package mk.infocenter.alliances.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.identity.AccessTokenManagement;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.SomethingHappened;
import mk.infocenter.testing.TenantFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Every way in which a request can be wrong, and how pages, versions and limits read to a program. */
@PlatformTest
@SuppressWarnings("NullAway.Init") // made before each test
class ApiProblemsTests {

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    AccessTokenManagement tokens;

    @Autowired
    MockMvc server;

    String tenant = "";
    ApiClient client;

    @BeforeEach
    void program() {
        tenant = fixtures.tenant();
        var staff = fixtures.member(tenant, Role.STAFF);
        client = new ApiClient(server, ApiClient.token(tokens, tenant, staff, Role.STAFF, Role.STAFF));
    }

    static String webhook(String url) {
        return "{\"url\": \"%s\", \"description\": \"Test\", \"events\": [\"%s\"]}"
                .formatted(url, SomethingHappened.NAME);
    }

    private String hooks() {
        return tenant + "/webhooks";
    }

    @Test
    void namesEachWrongFieldByItsPointer() throws Exception {
        var answer = client.post(hooks(), "{\"url\": \"\", \"description\": \" \", \"events\": []}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("validation");
        assertThat(answer.json().path("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/url", "/description", "/events");
        assertThat(answer.json().path("request").asString()).isEqualTo(answer.header("X-Request-Id"));
        assertThat(client.post(hooks(), "{}").json().path("errors").size()).isEqualTo(3);
    }

    /** Of its own organization alone, newest first, by pages. */
    @Test
    void tellsTheHistoryOfARecord() throws Exception {
        var made =
                client.post(hooks(), webhook("https://hooks.example/")).json().path("webhook");
        var id = made.path("id").asString();
        client.send(client.to("PUT", hooks() + "/" + id)
                .contentType(MediaType.APPLICATION_JSON)
                .header("If-Match", "\"" + made.path("version").asString() + "\"")
                .content(webhook("https://hooks.example/later")));

        var changes = tenant + "/changes/webhook/" + id;
        var latest = client.get(changes + "?limit=1").json();
        assertThat(latest.path("items").findValuesAsString("useCase")).containsExactly("edit-webhook");
        assertThat(latest.path("items").path(0).path("type").asString()).isEqualTo("CHANGED");
        assertThat(latest.path("items")
                        .path(0)
                        .path("fields")
                        .path(0)
                        .path("before")
                        .asString())
                .isEqualTo("https://hooks.example/");
        var first = client.get(changes + "?limit=1&after=" + latest.path("next").asString())
                .json();
        assertThat(first.path("items").findValuesAsString("type")).containsExactly("ADDED");
        assertThat(first.path("next").isNull()).isTrue();

        var stranger = fixtures.tenant();
        var foreign = new ApiClient(
                server,
                ApiClient.token(tokens, stranger, fixtures.member(stranger, Role.STAFF), Role.STAFF, Role.STAFF));
        assertThat(foreign.get(stranger + "/changes/webhook/" + id).problem()).isEqualTo("not-found");
        assertThat(foreign.get(changes).problem()).isEqualTo("not-found");
        assertThat(client.get(tenant + "/changes/nothing/" + id).problem()).isEqualTo("not-found");
    }

    @Test
    void speaksTheLanguageThatTheProgramAccepts() throws Exception {
        for (var language : List.of("mk", "sq", "en")) {
            var answer = client.send(client.to("POST", hooks())
                    .contentType(MediaType.APPLICATION_JSON)
                    .header("Accept-Language", language + ";q=0.9, fr;q=0.1")
                    .content("{}"));
            assertThat(answer.header("Content-Language")).isEqualTo(language);
            assertThat(answer.json().path("errors").findValuesAsString("detail"))
                    .contains(
                            switch (language) {
                                case "mk" -> "Напиши ја адресата";
                                case "sq" -> "Shkruaj adresën";
                                default -> "Write the address";
                            });
        }
        assertThat(client.send(client.to("GET", "nobody/webhooks").header("Accept-Language", "%%"))
                        .header("Content-Language"))
                .isEqualTo("en");
    }

    @Test
    void refusesWhatItDoesNotKnow() throws Exception {
        var unknown = client.post(hooks(), webhook("https://hooks.example/").replace("{", "{\"secret\": \"x\", "));
        assertThat(unknown.problem()).isEqualTo("unknown-field");
        assertThat(unknown.json().path("errors").findValuesAsString("pointer")).containsExactly("/secret");

        var mismatch = client.post(hooks(), "{\"url\": \"https://hooks.example/\", \"events\": [{\"a\": 1}]}");
        assertThat(mismatch.problem()).isEqualTo("validation");
        assertThat(mismatch.json().path("errors").findValuesAsString("pointer")).containsExactly("/events/0");

        var event = client.post(hooks(), webhook("https://hooks.example/").replace(SomethingHappened.NAME, "x"));
        assertThat(event.json().path("errors").findValuesAsString("pointer")).containsExactly("/events");
    }

    @Test
    void refusesWhatItCannotRead() throws Exception {
        for (var body : List.of("", "{", "[]", "null", "{} {}", "{\"url\": \"a\", \"url\": \"b\"}", "\u0000")) {
            assertThat(client.post(hooks(), body).status()).as(body).isIn(400, 422);
            assertThat(client.post(hooks(), body).problem()).as(body).isIn("malformed-request", "validation");
        }
        assertThat(client.send(client.to("POST", hooks())
                                .contentType(MediaType.TEXT_PLAIN)
                                .content("x"))
                        .problem())
                .isEqualTo("unsupported-media-type");
        assertThat(client.send(client.to("GET", hooks()).accept(MediaType.TEXT_HTML))
                        .problem())
                .isEqualTo("not-acceptable");
    }

    @Test
    void knowsItsAddressesAndMethods() throws Exception {
        assertThat(client.get(tenant + "/nothing").problem()).isEqualTo("not-found");
        assertThat(client.get(tenant).problem()).isEqualTo("not-found");
        assertThat(client.get(hooks() + "/" + UUID.randomUUID()).problem()).isEqualTo("not-found");
        assertThat(client.get(hooks() + "/1").problem()).isEqualTo("not-found");
        var method = client.send(client.to("PATCH", hooks()));
        assertThat(method.problem()).isEqualTo("method-not-allowed");
        assertThat(method.header("Allow")).contains("GET").contains("POST");
    }

    @Test
    void refusesALargeBodyBeforeReadingIt() throws Exception {
        var announced = client.send(client.to("POST", hooks())
                .contentType(MediaType.APPLICATION_JSON)
                .content(new byte[300 * 1024]));
        assertThat(announced.problem()).isEqualTo("too-large");

        for (var key : List.of("", "a-key")) {
            var request = client.to("POST", hooks()).contentType(MediaType.APPLICATION_JSON);
            if (!key.isEmpty()) {
                request.header("Idempotency-Key", key);
            }
            var endless = client.send(request.content(webhook("https://hooks.example/" + "x".repeat(300 * 1024)))
                    .with(unannounced -> {
                        var hidden =
                                new org.springframework.mock.web.MockHttpServletRequest(
                                        unannounced.getServletContext(),
                                        unannounced.getMethod(),
                                        unannounced.getRequestURI()) {
                                    @Override
                                    public long getContentLengthLong() {
                                        return -1;
                                    }
                                };
                        hidden.setContent(unannounced.getContentAsByteArray());
                        hidden.setContentType(unannounced.getContentType());
                        unannounced.getHeaderNames().asIterator().forEachRemaining(name -> {
                            if (!name.equalsIgnoreCase("Content-Length")) {
                                hidden.addHeader(name, String.valueOf(unannounced.getHeader(name)));
                            }
                        });
                        return hidden;
                    }));
            assertThat(endless.problem()).isEqualTo("too-large");
        }
    }

    @Test
    void changesOnlyTheVersionThatWasRead() throws Exception {
        var made = client.post(hooks(), webhook("https://hooks.example/"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location"))
                .endsWith(made.json().path("webhook").path("id").asString());
        var tag = made.header("ETag");
        var path = hooks() + "/" + made.json().path("webhook").path("id").asString();
        assertThat(client.get(path).header("ETag")).isEqualTo(tag);

        assertThat(client.send(client.to("PUT", path)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(webhook("https://hooks.example/2")))
                        .problem())
                .isEqualTo("version-required");
        assertThat(client.put(path, "*", webhook("https://hooks.example/2")).problem())
                .isEqualTo("version-required");
        var changed = client.put(path, tag, webhook("https://hooks.example/2"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
        for (var old : List.of(tag, "W/" + tag, "\"x\"", "1", "\"99999999999\"")) {
            assertThat(client.put(path, old, webhook("https://hooks.example/3")).problem())
                    .as(old)
                    .isEqualTo("stale-version");
        }
        assertThat(client.send(client.to("DELETE", path).header("If-Match", tag))
                        .problem())
                .isEqualTo("stale-version");
        assertThat(client.send(client.to("GET", path).header("If-None-Match", changed.header("ETag")))
                        .status())
                .isEqualTo(304);
        assertThat(client.get(path).json().path("url").asString()).isEqualTo("https://hooks.example/2");
        assertThat(client.send(client.to("DELETE", path).header("If-Match", changed.header("ETag")))
                        .status())
                .isEqualTo(204);
        assertThat(client.get(path).problem()).isEqualTo("not-found");
    }

    @Test
    void aRefusedStepSaysWhy() throws Exception {
        var id = client.post(hooks(), webhook("https://hooks.example/"))
                .json()
                .path("webhook")
                .path("id")
                .asString();

        var refused = client.post(hooks() + "/" + id + "/activation", "");
        assertThat(refused.problem()).isEqualTo("transition-refused");
        assertThat(refused.json().path("detail").asString()).startsWith("This step is not possible");
        assertThat(client.post(hooks() + "/" + id + "/deactivation", "")
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("DISABLED");
    }

    @Test
    void pagesByKeysetWithALink() throws Exception {
        for (var n = 0; n < 5; n++) {
            client.post(hooks(), webhook("https://hooks.example/" + n));
        }
        var first = client.get(hooks() + "?limit=2");
        assertThat(first.json().path("items").findValuesAsString("url"))
                .containsExactly("https://hooks.example/4", "https://hooks.example/3");
        client.post(hooks(), webhook("https://hooks.example/5"));

        var link = first.header("Link");
        assertThat(link).startsWith("</api/v1/" + hooks() + "?limit=2&after=").endsWith(">; rel=\"next\"");
        var second = client.get(link.substring("</api/v1/".length(), link.indexOf('>')));
        assertThat(second.json().path("items").findValuesAsString("url"))
                .containsExactly("https://hooks.example/2", "https://hooks.example/1");
        var last = client.get(
                hooks() + "?limit=2&after=" + second.json().path("next").asString());
        assertThat(last.json().path("items").size()).isOne();
        assertThat(last.json().path("next").isNull()).isTrue();
        assertThat(last.response().getHeader("Link")).isNull();

        for (var wrong : List.of("limit=0", "limit=201", "limit=x", "after=x", "after=MTp4")) {
            assertThat(client.get(hooks() + "?" + wrong).problem()).as(wrong).isEqualTo("validation");
        }
        assertThat(client.get(hooks() + "?limit=0").json().path("errors").findValuesAsString("pointer"))
                .containsExactly("limit");
    }

    @Test
    void saysHowManyRequestsAreLeftAndThenWaits() throws Exception {
        var first = client.get(hooks());
        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"api-account\";q=60;w=60");
        assertThat(first.header("RateLimit")).matches("\"api-account\";r=59;t=0");
        ApiClient.Answer answer = first;
        for (var n = 0; n < 100 && answer.status() == 200; n++) {
            answer = client.get(hooks());
        }
        assertThat(answer.problem()).isEqualTo("rate-limited");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
        assertThat(answer.header("RateLimit")).contains("r=0");
    }

    @Test
    void everyTypeIsExplainedInEachLanguage() throws Exception {
        for (var language : List.of("mk", "sq", "en")) {
            server.perform(get("/problems?lang=" + language))
                    .andExpect(result -> assertThat(result.getResponse().getContentAsString())
                            .contains(Arrays.stream(ProblemType.values())
                                    .map(ProblemType::uri)
                                    .toArray(String[]::new)));
            for (var type : ProblemType.values()) {
                var page = server.perform(get(type.uri() + "?lang=" + language))
                        .andReturn()
                        .getResponse();
                assertThat(page.getStatus()).isEqualTo(200);
                assertThat(page.getContentAsString()).contains(type.uri(), "lang=\"" + language + "\"");
            }
        }
        assertThat(server.perform(get("/problems/nothing"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void pointersFollowTheirStandard() {
        assertThat(ApiFailures.pointer("url")).isEqualTo("/url");
        assertThat(ApiFailures.pointer("events[0]")).isEqualTo("/events/0");
        assertThat(ApiFailures.pointer("parts[1].name[mk]")).isEqualTo("/parts/1/name/mk");
    }
}

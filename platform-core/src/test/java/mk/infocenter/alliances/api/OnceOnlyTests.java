package mk.infocenter.alliances.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.identity.AccessTokenManagement;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.TenantFixtures;
import mk.infocenter.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** A POST with a key is done once, whatever happens. */
@PlatformTest
@SuppressWarnings("NullAway.Init") // made before each test
class OnceOnlyTests {

    private static final String BODY = ApiProblemsTests.webhook("https://hooks.example/");

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    AccessTokenManagement tokens;

    @Autowired
    MockMvc server;

    @Autowired
    TestClock clock;

    String tenant = "";
    UUID staff = new UUID(0, 0);
    ApiClient client;

    @BeforeEach
    void program() {
        tenant = fixtures.tenant();
        staff = fixtures.member(tenant, Role.STAFF);
        client = client();
    }

    @AfterEach
    void now() {
        TestClock.reset();
    }

    @Test
    void theSameRequestGetsTheSameAnswer() throws Exception {
        var first = post("one", BODY);
        var second = post("one", BODY);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text()).contains("whsec_");
        for (var header : List.of("Location", "ETag", "Content-Type")) {
            assertThat(second.header(header)).isEqualTo(first.header(header)).isNotEqualTo("null");
        }
        assertThat(first.response().getHeader("Idempotency-Replayed")).isNull();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(webhooks()).isOne();

        post("two", BODY);
        post("", BODY);
        post("", BODY);
        assertThat(webhooks()).isEqualTo(4);
    }

    @Test
    void theKeyOfAnotherRequestIsRefused() throws Exception {
        var id = post("one", BODY).json().path("webhook").path("id").asString();

        assertThat(post("one", BODY.replace("Test", "Other")).problem()).isEqualTo("idempotency-key-reused");
        var elsewhere = client.send(client.to("POST", tenant + "/webhooks/" + id + "/ping")
                .header("Idempotency-Key", "one")
                .contentType(MediaType.APPLICATION_JSON)
                .content(BODY));
        assertThat(elsewhere.problem()).isEqualTo("idempotency-key-reused");
        for (var key : List.of("a b", "x".repeat(256), "ч")) {
            assertThat(post(key, BODY).problem()).as(key).isEqualTo("malformed-request");
        }
        assertThat(webhooks()).isOne();
    }

    @Test
    void keysOfOthersAreTheirOwn() throws Exception {
        post("one", BODY);
        var colleague = new ApiClient(
                server, ApiClient.token(tokens, tenant, fixtures.member(tenant, Role.STAFF), Role.STAFF, Role.STAFF));
        var answer = colleague.send(colleague
                .to("POST", tenant + "/webhooks")
                .header("Idempotency-Key", "one")
                .contentType(MediaType.APPLICATION_JSON)
                .content(BODY));

        assertThat(answer.response().getHeader("Idempotency-Replayed")).isNull();
        assertThat(webhooks()).isEqualTo(2);
    }

    @Test
    void aRequestThatFailedMayBeSentAgain() throws Exception {
        assertThat(post("one", "{}").problem()).isEqualTo("validation");
        assertThat(post("one", BODY).status()).isEqualTo(201);
        assertThat(webhooks()).isOne();
    }

    @Test
    void aKeyIsKeptForADay() throws Exception {
        post("one", BODY);
        TestClock.advance(Duration.ofHours(23));
        client = client();
        assertThat(post("one", BODY).header("Idempotency-Replayed")).isEqualTo("true");
        TestClock.advance(Duration.ofMinutes(61));
        assertThat(post("one", BODY).response().getHeader("Idempotency-Replayed"))
                .isNull();
        assertThat(webhooks()).isEqualTo(2);
    }

    @Test
    void manyAtOnceDoItOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            var attempts = Stream.generate(() -> (Callable<ApiClient.Answer>) () -> post("one", BODY))
                    .limit(6)
                    .toList();
            var texts = new java.util.HashSet<String>();
            for (var attempt : threads.invokeAll(attempts)) {
                assertThat(attempt.get().status()).isEqualTo(201);
                texts.add(attempt.get().text());
            }
            assertThat(texts).hasSize(1);
        }
        assertThat(webhooks()).isOne();
    }

    /** The record, its history, its revision and the key carry the number of one transaction, so a crash keeps all or none. */
    @Test
    void theRecordAndItsKeyAreOneTransaction() throws Exception {
        post("one", BODY);

        try (var app = RawSql.as(DatabaseRole.APP, tenant)) {
            assertThat(app.rows("select distinct xmin::text from (select xmin from webhook"
                            + " union all select xmin from idempotency_key"
                            + " union all select xmin from webhook_aud"
                            + " union all select r.xmin from revision r join webhook_aud a on a.rev = r.id) one"))
                    .hasSize(1);
            assertThat(app.rows("select r.use_case from revision r join webhook_aud a on a.rev = r.id"))
                    .as("the use case is known although the transaction began around it")
                    .containsExactly("create-webhook");
        }
    }

    private ApiClient client() {
        return new ApiClient(server, ApiClient.token(tokens, tenant, staff, Role.STAFF, Role.STAFF));
    }

    private ApiClient.Answer post(String key, String body) throws Exception {
        var request = client.to("POST", tenant + "/webhooks")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return client.send(key.isEmpty() ? request : request.header("Idempotency-Key", key));
    }

    private long webhooks() throws Exception {
        try (var app = RawSql.as(DatabaseRole.APP, tenant)) {
            return app.count("webhook");
        }
    }
}

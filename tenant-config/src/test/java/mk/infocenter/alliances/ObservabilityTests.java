package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.DemoAccounts;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What an operator sees of the running platform, and what nobody may see. */
@DeploymentTest
@ExtendWith(OutputCaptureExtension.class)
class ObservabilityTests {

    @LocalServerPort
    int port;

    @LocalManagementPort
    int managementPort;

    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @Autowired
    Environment environment;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void healthAndMetricsAnswerOnTheirOwnPort() throws Exception {
        assertThat(get(managementPort, "/actuator/health/liveness")).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"status\":\"UP\"");
        });
        assertThat(get(managementPort, "/actuator/health/readiness").body())
                .contains("\"db\"", "\"readinessState\"", "\"status\":\"UP\"");
        assertThat(get(managementPort, "/actuator/prometheus").body())
                .contains("alliances_tasks_overdue", "alliances_events_failed", "alliances_mail_waiting")
                .contains("hikaricp_connections", "http_server_requests");
        assertThat(get(managementPort, "/actuator/env").statusCode()).isNotEqualTo(200);
    }

    @Test
    void nothingOfThemAnswersOnThePublicPort() throws Exception {
        assertThat(managementPort).isNotEqualTo(port);
        for (var path : new String[] {"/actuator", "/actuator/health", "/actuator/prometheus", "/actuator/env"}) {
            var answer = get(port, path);
            assertThat(answer.statusCode()).as(path).isIn(302, 401, 403, 404);
            assertThat(answer.body()).as(path).doesNotContain("\"UP\"", "jvm_");
        }
    }

    @Test
    void theirPortIsReachedFromThisMachineAlone() throws Exception {
        assertThat(environment.getProperty("management.server.address", InetAddress.class))
                .satisfies(address -> assertThat(address.isLoopbackAddress()).isTrue());
    }

    @Test
    void aLineOfARequestCarriesItsTenantAndItsNumber() throws Exception {
        var lines = new ListAppender<ILoggingEvent>();
        var logger = (Logger) LoggerFactory.getLogger("org.springframework.web.servlet");
        var before = logger.getLevel();
        lines.start();
        logger.addAppender(lines);
        logger.setLevel(Level.DEBUG);
        try {
            var staff = accounts.find(DemoAccounts.email(Role.STAFF, "radika")).orElseThrow();
            var number = browser.perform(
                            MockMvcRequestBuilders.get("/radika/jobs").with(SignedIn.user(staff.toString())))
                    .andReturn()
                    .getResponse()
                    .getHeader("X-Request-Id");

            assertThat(lines.list).isNotEmpty().allSatisfy(line -> {
                assertThat(line.getMDCPropertyMap()).containsEntry("tenant", "radika");
                assertThat(line.getMDCPropertyMap()).containsEntry("requestId", number);
                assertThat(json(line)).contains("\"tenant\":\"radika\"", "\"requestId\":\"" + number + "\"");
            });
        } finally {
            logger.setLevel(before);
            logger.detachAppender(lines);
        }
    }

    @Test
    void anAddressThatSomebodyTypesIsNotLogged(CapturedOutput output) {
        var address = UUID.randomUUID() + "@example.org";
        try (var visitor = new WebClient(port)) {
            assertThat(visitor.post("/sign-in", Map.of("email", address, "password", "wrong"))
                            .location())
                    .contains("/sign-in?failed");
            assertThat(visitor.post("/password-reset", Map.of("email", address)).status())
                    .isEqualTo(200);
        }
        assertThat(output).doesNotContain(address);
    }

    /** A hundred megabytes in a form: a page of ours, and no line in the log that anybody could write a million times. */
    @Test
    void aFormThatIsTooLargeGetsAPageAndNoStackTrace(CapturedOutput output) throws Exception {
        for (var type : new String[] {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x"}) {
            try (var visitor = HttpClient.newHttpClient()) {
                var answer = visitor.send(
                        request(port, "/sign-in")
                                .expectContinue(true)
                                .header("Accept", "text/html")
                                .header("Accept-Language", "en")
                                .header("Content-Type", type)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[100 * 1024 * 1024]))
                                .build(),
                        BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(type).isEqualTo(413);
                assertThat(answer.body()).as(type).contains("Ова е преголемо", "<main");
            }
        }
        assertThat(output).doesNotContain("InvalidParameterException");
    }

    private static String json(ILoggingEvent line) {
        var encoder = new StructuredLogEncoder();
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        encoder.setContext(context);
        encoder.setFormat("ecs");
        encoder.start();
        return new String(encoder.encode(line), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        return client.send(request(port, path).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }
}

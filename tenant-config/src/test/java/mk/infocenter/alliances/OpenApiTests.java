package mk.infocenter.alliances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The document of the API says all that the API does; docs/openapi.json is what the client of the tests is made from. */
@DeploymentTest
@SuppressWarnings("NullAway.Init") // read before each test
class OpenApiTests {

    private static final Path WRITTEN = Path.of("target", "openapi.json");
    private static final Path KEPT = Path.of("..", "docs", "openapi.json");
    private static final List<String> ANSWERED_BY_ALL = List.of("401", "403", "404", "429", "500");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Autowired
    MockMvc server;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers;

    JsonNode document;

    @BeforeEach
    void read() throws Exception {
        document = JSON.readTree(server.perform(get("/api/v1/openapi.json"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    @Test
    void theKeptDocumentIsTheServersOwn() throws IOException {
        Files.writeString(WRITTEN, JSON.writeValueAsString(document) + "\n");
        assertThat(KEPT)
                .as("copy tenant-config/target/openapi.json to docs")
                .content(StandardCharsets.UTF_8)
                .isEqualTo(Files.readString(WRITTEN));
    }

    @Test
    void everyRouteOfTheApiIsInIt() {
        var mapped = new TreeSet<String>();
        handlers.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/{tenant}"))
                        .forEach(path -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> mapped.add(method + " " + path))));
        var documented = new TreeSet<String>();
        operations((path, method, _) -> documented.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path));
        assertThat(documented).isNotEmpty().isEqualTo(mapped);
    }

    @Test
    void everyOperationSaysWhatItDoesAndWhatCanGoWrong() {
        var ids = new TreeSet<String>();
        operations((path, method, operation) -> {
            var name = method + " " + path;
            assertThat(operation.path("summary").asString("")).as(name).isNotBlank();
            assertThat(ids.add(operation.path("operationId").asString("")))
                    .as(name)
                    .isTrue();
            assertThat(operation.path("operationId").asString()).as(name).doesNotContain("_");
            assertThat(operation.path("tags").size()).as(name).isOne();
            assertThat(names(operation.path("responses"))).as(name).containsAll(ANSWERED_BY_ALL);
            operation.path("responses").properties().forEach(response -> {
                if (response.getKey().startsWith("4") || response.getKey().startsWith("5")) {
                    assertThat(response.getValue().path("$ref").asString(""))
                            .as(name + " " + response.getKey())
                            .startsWith("#/components/responses/");
                }
            });
            assertThat(operation.path("parameters").findValuesAsString("name"))
                    .as(name)
                    .contains("tenant")
                    .doesNotHaveDuplicates();
            if (operation.has("requestBody")) {
                assertThat(names(operation.path("responses"))).as(name).contains("400", "413", "415", "422");
            }
            if (operation.path("parameters").findValuesAsString("name").contains("If-Match")) {
                assertThat(names(operation.path("responses"))).as(name).contains("412", "428");
            }
            if (method.equals("post")) {
                assertThat(operation.path("parameters").findValuesAsString("name"))
                        .as(name)
                        .contains("Idempotency-Key");
            }
        });
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var references = new TreeSet<>(document.findValuesAsString("$ref"));
        assertThat(references).contains("#/components/schemas/Problem");
        for (var reference : references) {
            assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        }
        assertThat(document.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(document.at("/security/0").has("token")).isTrue();
        assertThat(document.path("openapi").asString()).startsWith("3.1");
    }

    private interface Visitor {
        void see(String path, String method, JsonNode operation);
    }

    private void operations(Visitor visitor) {
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> visitor.see(path.getKey(), operation.getKey(), operation.getValue())));
    }

    private static List<String> names(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }
}

package mk.infocenter.alliances.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MapSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/** What the document says of all operations alike: who signs in how, whose data they see, and what can go wrong. */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";
    private static final String INPUT = "Input";
    private static final Set<String> LEFT_OUT = Set.of("errors", "request");
    private static final String ABOUT = """
            Each address names one organization, and a token is of one organization: another one's addresses answer 404, \
            whether it exists or not.

            Moments are ISO 8601 in UTC. A localized text is an object by language (`mk`, `sq`, `en`). Lists come in \
            pages by keyset: send `next` of one page as `after` for the next one. A record that can be changed has an \
            `ETag`; send it back as `If-Match`. A `POST` with an `Idempotency-Key` is done once within 24 hours, however \
            often it is sent. Fields that an operation does not know are refused.

            What goes wrong is told as `application/problem+json` (RFC 9457), in the language of `Accept-Language`; decide \
            by its `type`. `RateLimit` says how many requests are left.""";

    private static final Parameter TENANT = new Parameter()
            .in("path")
            .name("tenant")
            .required(true)
            .description("Key of the organization that the token is of")
            .example("radika")
            .schema(new StringSchema().pattern("^[a-z][a-z0-9-]{1,29}$"));

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(VersionTag.class, Visit.class)
                .replaceWithClass(Cursor.class, String.class)
                .replaceWithSchema(
                        LocalizedText.class,
                        new MapSchema()
                                .additionalProperties(new StringSchema())
                                .description("A text by language (ISO 639-1)")
                                .example(Map.of("mk", "Здраво", "en", "Hello")));
    }

    @Bean
    OpenAPI openApi(MessageSource messages) {
        var components = new Components()
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("An access token (`aat_…`), made in the workspace under Access tokens"));
        ModelConverters.getInstance(true).readAll(Problem.class).forEach((name, schema) -> {
            if (name.equals(PROBLEM)) {
                schema.addProperty("type", types());
            }
            components.addSchemas(name, schema);
        });
        for (var type : ProblemType.values()) {
            components.addResponses(name(type), response(type, messages));
        }
        return new OpenAPI()
                .info(new Info()
                        .title("Alliances for Active Citizenry")
                        .version("1")
                        .description(ABOUT)
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/").description("This platform")))
                .components(components)
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    GlobalOperationCustomizer sharedByAllOperations() {
        return (operation, method) -> {
            var parameters = new ArrayList<Parameter>();
            parameters.add(TENANT);
            if (operation.getParameters() != null) {
                parameters.addAll(operation.getParameters());
            }
            operation.setParameters(parameters);
            if (takes(method, VersionTag.class)) {
                operation.addParametersItem(header("If-Match", true, "The ETag that was read", "\"3\""));
            }
            if (method.hasMethodAnnotation(PostMapping.class)) {
                operation.addParametersItem(header(
                        OnceOnly.HEADER,
                        false,
                        "Up to 255 visible characters, for example a random UUID; the request is done once",
                        "2f1c0b5e-6f0e-4c1b-9f63-6a1d7b0c9a55"));
            }
            problems(method)
                    .forEach(type -> operation
                            .getResponses()
                            .addApiResponse(String.valueOf(type.status().value()), reference(type)));
            described(operation);
            return operation;
        };
    }

    /** What an answer has is always there, null included where the schema says so; what comes in says it by its rules. */
    @Bean
    GlobalOpenApiCustomizer answersAreComplete() {
        return document -> document.getComponents().getSchemas().forEach(OpenApiDescription::complete);
    }

    private static void complete(String name, Schema<?> schema) {
        if (!name.endsWith(INPUT) && schema.getProperties() != null) {
            var always = new TreeSet<>(schema.getProperties().keySet());
            if (name.equals(PROBLEM)) {
                always.removeAll(LEFT_OUT);
            }
            schema.setRequired(List.copyOf(always));
        }
    }

    private static boolean takes(HandlerMethod method, Class<?> parameter) {
        return Stream.of(method.getMethodParameters()).anyMatch(one -> one.getParameterType() == parameter);
    }

    private static Set<ProblemType> problems(HandlerMethod method) {
        var problems = EnumSet.of(
                ProblemType.NOT_SIGNED_IN,
                ProblemType.FORBIDDEN,
                ProblemType.NOT_FOUND,
                ProblemType.RATE_LIMITED,
                ProblemType.INTERNAL);
        var parameters = List.of(method.getMethodParameters());
        if (parameters.stream().anyMatch(one -> one.hasParameterAnnotation(RequestBody.class))) {
            problems.addAll(EnumSet.of(
                    ProblemType.MALFORMED_REQUEST,
                    ProblemType.TOO_LARGE,
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    ProblemType.VALIDATION));
        } else if (parameters.stream().anyMatch(one -> one.getParameterType() == Cursor.class)) {
            problems.add(ProblemType.VALIDATION);
        }
        if (method.hasMethodAnnotation(PostMapping.class)) {
            problems.add(ProblemType.TRANSITION_REFUSED);
            problems.add(ProblemType.VALIDATION);
        }
        if (takes(method, VersionTag.class)) {
            problems.addAll(EnumSet.of(ProblemType.STALE_VERSION, ProblemType.VERSION_REQUIRED));
        }
        return problems;
    }

    /** Every answer of success says how many requests are left. */
    private static void described(Operation operation) {
        operation.getResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                response.description(
                        switch (status) {
                            case "201" -> "Created";
                            case "202" -> "Accepted; it happens soon";
                            case "204" -> "Done";
                            default -> "The answer";
                        });
                response.addHeaderObject(
                        "RateLimit",
                        new Header()
                                .description("How many requests are left (`r`)")
                                .schema(new StringSchema())
                                .example("\"api-account\";r=599;t=0"));
            }
        });
    }

    private static Parameter header(String name, boolean required, String description, String example) {
        return new Parameter()
                .in("header")
                .name(name)
                .required(required)
                .description(description)
                .example(example)
                .schema(new StringSchema());
    }

    private static ApiResponse reference(ProblemType type) {
        return new ApiResponse().$ref("#/components/responses/" + name(type));
    }

    private static Schema<?> types() {
        var schema = new StringSchema();
        Stream.of(ProblemType.values()).map(ProblemType::uri).forEach(schema::addEnumItem);
        return schema.description("Stable reference to the page that explains this kind of problem");
    }

    private static ApiResponse response(ProblemType type, MessageSource messages) {
        var title = messages.getMessage("problem." + type.slug() + ".title", null, Locale.ENGLISH);
        var text = messages.getMessage("problem." + type.slug() + ".text", null, Locale.ENGLISH);
        var example = new LinkedHashMap<String, Object>();
        example.put("type", type.uri());
        example.put("title", title);
        example.put("status", type.status().value());
        example.put("detail", text);
        var response = new ApiResponse()
                .description(title + ". " + text)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType()
                                        .schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))
                                        .example(example)));
        if (type == ProblemType.RATE_LIMITED) {
            response.addHeaderObject(
                    "Retry-After", new Header().description("Seconds to wait").schema(new IntegerSchema()));
        }
        return response;
    }

    /** {@code StaleVersion} for {@link ProblemType#STALE_VERSION}. */
    private static String name(ProblemType type) {
        var name = new StringBuilder();
        for (var word : List.of(type.slug().split("-", -1))) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }
}

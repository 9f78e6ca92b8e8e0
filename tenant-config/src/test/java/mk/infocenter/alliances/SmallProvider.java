package mk.infocenter.alliances;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mk.infocenter.testing.TestClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A sign-in provider of its own, written from OpenID Connect Core 1.0: it publishes keys and exchanges codes over HTTP. */
final class SmallProvider implements AutoCloseable {

    static final String CLIENT = "alliances";

    private static final String SECRET = "known to both";

    /** What is wrong with the token. */
    enum Fault {
        NONE,
        NONCE,
        ISSUER,
        AUDIENCE,
        EXPIRED,
        SIGNATURE
    }

    private record Grant(Map<String, String> question, String subject, List<String> methods, Fault fault) {}

    private final HttpServer server;
    private final RSAKey key = key();
    private final RSAKey another = key();
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();

    SmallProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, this::published));
        server.createContext("/keys", exchange -> answer(exchange, () -> new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", exchange -> answer(exchange, () -> token(exchange)));
        server.start();
    }

    /** The platform of the test knows this provider, and believes it where it says {@code mfa}. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Known {

        @Bean
        SmallProvider smallProvider() {
            return new SmallProvider();
        }

        @Bean
        DynamicPropertyRegistrar providerSettings(SmallProvider provider) {
            return settings -> {
                settings.add("alliances.sign-in-provider.issuer", provider::issuer);
                settings.add("alliances.sign-in-provider.client-id", () -> CLIENT);
                settings.add("alliances.sign-in-provider.client-secret", () -> SECRET);
                settings.add("alliances.sign-in-provider.two-factors", () -> "mfa");
                settings.add("alliances.sign-in-provider.label.en", () -> "Small Provider");
            };
        }
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Somebody signs in here: what comes back to the platform's address as its query. */
    String signsIn(String question, String subject, List<String> methods, Fault fault) {
        var asked = fields(URI.create(question).getRawQuery());
        var code = UUID.randomUUID().toString();
        grants.put(code, new Grant(asked, subject, methods, fault));
        return "code=" + code + "&state=" + asked.get("state");
    }

    private String published() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer());
    }

    private String token(HttpExchange exchange) {
        try {
            var form = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var basic = "Basic "
                    + Base64.getEncoder()
                            .encodeToString((CLIENT + ":" + SECRET.replace(' ', '+')).getBytes(StandardCharsets.UTF_8));
            var grant = grants.remove(form.getOrDefault("code", ""));
            if (grant == null
                    || !basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                    || !challenge(form.getOrDefault("code_verifier", "")).equals(grant.question.get("code_challenge"))
                    || !Objects.equals(grant.question.get("redirect_uri"), form.get("redirect_uri"))) {
                throw new IllegalArgumentException("invalid_grant");
            }
            return "{\"access_token\": \"unused\", \"token_type\": \"Bearer\", \"expires_in\": 60, \"id_token\": \"%s\"}"
                    .formatted(signed(grant));
        } catch (IOException | GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signed(Grant grant) throws JOSEException {
        var now = TestClock.now();
        var expired = grant.fault == Fault.EXPIRED ? Duration.ofHours(2) : Duration.ZERO;
        var claims = new JWTClaimsSet.Builder()
                .issuer(grant.fault == Fault.ISSUER ? "https://evil.example" : issuer())
                .audience(grant.fault == Fault.AUDIENCE ? "another" : CLIENT)
                .subject(grant.subject)
                .issueTime(Date.from(now.minus(expired)))
                .expirationTime(Date.from(now.minus(expired).plus(Duration.ofMinutes(5))))
                .claim("nonce", grant.fault == Fault.NONCE ? "another" : grant.question.get("nonce"))
                .claim("email", grant.subject + "@provider.example")
                .claim("amr", grant.methods)
                .build();
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        var token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(grant.fault == Fault.SIGNATURE ? another : key));
        return token.serialize();
    }

    private static void answer(HttpExchange exchange, Supplier<String> work) throws IOException {
        var status = 200;
        String body;
        try {
            body = work.get();
        } catch (IllegalArgumentException refused) {
            status = 400;
            body = "{\"error\": \"" + refused.getMessage() + "\"}";
        }
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> fields(String query) {
        return Stream.of(query.split("&", -1))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static String challenge(String verifier) throws GeneralSecurityException {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("first").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

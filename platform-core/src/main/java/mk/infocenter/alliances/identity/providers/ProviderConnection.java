package mk.infocenter.alliances.identity.providers;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * What the provider publishes about itself (OpenID Connect Discovery 1.0), and the way to ask it. Its addresses are the
 * operator's, not a stranger's; each request to them has its time.
 */
class ProviderConnection {

    private static final String WELL_KNOWN = "/.well-known/openid-configuration";
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    /** Of keys that the provider publishes; never a secret of ours, never none. */
    private static final Set<SignatureAlgorithm> SIGNATURES = Set.of(
            SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256, SignatureAlgorithm.ES384);

    private final ProviderSettings settings;
    private final Map<String, Object> published;
    private final AuthenticationProvider exchange;

    ProviderConnection(ProviderSettings settings, URI issuer, Clock clock) {
        this.settings = settings;
        var requests = requests();
        this.published = published(issuer, requests);
        var decoder = decoder(registration(""), requests, clock);
        this.exchange = exchange(requests, decoder);
    }

    /** As what the platform asks from an address of its own. */
    ClientRegistration registration(String redirect) {
        return ClientRegistrations.fromOidcConfiguration(published)
                .registrationId(SignInProvider.REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.secret())
                .scope("openid", "email")
                .redirectUri(redirect.isEmpty() ? "/" : redirect)
                .build();
    }

    /** Exchanges a code for a token and believes it only where everything about it is right. */
    AuthenticationProvider exchange() {
        return exchange;
    }

    private static Map<String, Object> published(URI issuer, ClientHttpRequestFactory requests) {
        var found = RestClient.builder()
                .requestFactory(requests)
                .build()
                .get()
                .uri(issuer + WELL_KNOWN)
                .retrieve()
                .body(new ParameterizedTypeReference<Map<String, Object>>() {});
        if (found == null || !issuer.toString().equals(found.get("issuer"))) {
            throw new IllegalArgumentException("The sign-in provider calls itself something else than " + issuer);
        }
        return found;
    }

    private static JwtDecoder decoder(ClientRegistration registration, ClientHttpRequestFactory requests, Clock clock) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(Objects.requireNonNull(
                        registration.getProviderDetails().getJwkSetUri(), "The provider publishes its keys"))
                .jwsAlgorithms(algorithms -> algorithms.addAll(SIGNATURES))
                .restOperations(new RestTemplate(requests))
                .build();
        var rules = new OidcIdTokenValidator(registration);
        rules.setClock(clock);
        decoder.setJwtValidator(rules);
        return decoder;
    }

    private static AuthenticationProvider exchange(ClientHttpRequestFactory requests, JwtDecoder decoder) {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .registerDefaults()
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        // The token says all that is asked; nothing more about the person is fetched.
        var exchange = new OidcAuthorizationCodeAuthenticationProvider(
                tokens, request -> new DefaultOidcUser(Set.of(), request.getIdToken()));
        exchange.setJwtDecoderFactory(_ -> decoder);
        return exchange;
    }

    private static ClientHttpRequestFactory requests() {
        var factory = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        factory.setReadTimeout(ANSWER);
        return factory;
    }
}

package mk.infocenter.alliances.identity.providers;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import mk.infocenter.alliances.identity.providers.ProviderRefused.Why;
import mk.infocenter.alliances.tenancy.PlatformAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * A provider outside that says who somebody is (OpenID Connect Core 1.0, code flow with PKCE). The question travels in
 * an address, the answer comes back to one; whom it names becomes an account by {@link ProviderLinks} alone.
 */
@Component
public class SignInProvider {

    /** Where the provider sends the browser back to. */
    public static final String ANSWER = "/sign-in/provider/answer";

    static final String REGISTRATION = "provider";

    private static final Logger log = LoggerFactory.getLogger(SignInProvider.class);

    private final ProviderSettings settings;
    private final PlatformAddress address;
    private final Clock clock;
    private volatile @Nullable ProviderConnection connection;

    SignInProvider(ProviderSettings settings, PlatformAddress address, Clock clock) {
        this.settings = settings;
        this.address = address;
        this.clock = clock;
    }

    /** What people call it; empty where this deployment has none. */
    public Optional<String> label(Locale locale) {
        return issuer().map(_ -> settings.labelIn(locale.getLanguage()));
    }

    Optional<String> issuer() {
        return Optional.ofNullable(settings.issuer()).map(URI::toString);
    }

    /** What the browser is to ask the provider; empty where there is none. */
    public Optional<ProviderQuestion> question(HttpServletRequest request, boolean link) throws ProviderRefused {
        var origin = address.origin(request.getLocalPort());
        if (issuer().isEmpty() || origin.isEmpty()) {
            return Optional.empty();
        }
        var registration = connection().registration(origin.get() + ANSWER);
        var resolver =
                new DefaultOAuth2AuthorizationRequestResolver(new InMemoryClientRegistrationRepository(registration));
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return Optional.of(new ProviderQuestion(Objects.requireNonNull(resolver.resolve(request, REGISTRATION)), link));
    }

    /** Whom the provider names in answer to the question that this session had asked. */
    public ProviderProof proof(ProviderQuestion question, ProviderAnswer answer) throws ProviderRefused {
        var issuer = issuer().orElseThrow();
        if (!answer.state().equals(question.request().getState())
                || !(answer.iss().isEmpty() || answer.iss().equals(issuer))) {
            throw refused(Why.UNTRUSTED, "state or issuer");
        }
        if (answer.code().isEmpty()) {
            throw refused(Why.CANCELLED, "error " + answer.error().replaceAll("[^a-z_]", ""));
        }
        var redirect = Objects.requireNonNull(question.request().getRedirectUri());
        var registration = connection().registration(redirect);
        var named = named(registration, question, answer, redirect);
        return new ProviderProof(issuer, Objects.requireNonNull(named.getSubject()), name(named), trusted(named));
    }

    private OidcUser named(
            ClientRegistration registration, ProviderQuestion question, ProviderAnswer answer, String redirect)
            throws ProviderRefused {
        var response = OAuth2AuthorizationResponse.success(answer.code())
                .state(answer.state())
                .redirectUri(redirect)
                .build();
        try {
            var proven = connection()
                    .exchange()
                    .authenticate(new OAuth2LoginAuthenticationToken(
                            registration, new OAuth2AuthorizationExchange(question.request(), response)));
            return (OidcUser)
                    Objects.requireNonNull(Objects.requireNonNull(proven).getPrincipal());
        } catch (OAuth2AuthenticationException e) {
            throw refused(
                    Why.UNTRUSTED,
                    e.getError().getErrorCode() + ": " + e.getError().getDescription());
        } catch (AuthenticationServiceException | RestClientException e) {
            throw new ProviderRefused(Why.UNREACHABLE, e);
        } catch (AuthenticationException | OAuth2AuthorizationException e) {
            throw refused(Why.UNTRUSTED, String.valueOf(e.getMessage()));
        }
    }

    /** Why it was refused stands in the log, for the operator; the person is told only that it was. */
    private static ProviderRefused refused(Why why, String message) {
        log.info("The sign-in provider's answer was refused: {}", message);
        return new ProviderRefused(why, message);
    }

    /** One factor, unless what the provider says of its own asking is on the operator's list. */
    private boolean trusted(OidcUser named) {
        return Stream.concat(
                        Stream.ofNullable(named.getAuthenticationMethods()).flatMap(Collection::stream),
                        Stream.ofNullable(named.getAuthenticationContextClass()))
                .anyMatch(List.copyOf(settings.twoFactors())::contains);
    }

    private static String name(OidcUser named) {
        return Stream.of(named.getEmail(), named.getPreferredUsername(), named.getSubject())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** Made when first needed, so that a provider that is down keeps nobody from starting or from their password. */
    private ProviderConnection connection() throws ProviderRefused {
        var known = connection;
        if (known == null) {
            try {
                known = new ProviderConnection(settings, Objects.requireNonNull(settings.issuer()), clock);
                connection = known;
            } catch (RestClientException | IllegalArgumentException e) {
                log.warn("The sign-in provider can't be used: {}", e.getMessage());
                throw new ProviderRefused(Why.UNREACHABLE, e);
            }
        }
        return known;
    }
}

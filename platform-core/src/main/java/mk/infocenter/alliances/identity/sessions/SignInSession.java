package mk.infocenter.alliances.identity.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.events.SecurityEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * The only place that writes into a session who it is and what they have proven. A first factor begins a session of its
 * own, so that nothing planted in the one before survives; each later one gives it a new id.
 */
@Component
public class SignInSession {

    /** When the session began, an {@link Instant}. */
    public static final String SINCE = "signed-in-since";

    static final String NETWORK = "network";
    static final String DEVICE = "device";
    private static final String WANTED = "wanted-page";

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final CsrfAuthenticationStrategy forgeryTokens =
            new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository());
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SignInSession(Clock clock, ApplicationEventPublisher events) {
        this.clock = clock;
        this.events = events;
    }

    /** Signs the person in by their first factor, whoever the session belonged to before. */
    public void begin(UUID account, Factor factor, HttpServletRequest request, HttpServletResponse response) {
        var wanted = wanted(request);
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        var session = request.getSession(true);
        session.setAttribute(SINCE, clock.instant());
        session.setAttribute(NETWORK, Origin.of(request).network());
        session.setAttribute(DEVICE, Device.of(request.getHeader("User-Agent")).text());
        wanted.ifPresent(page -> session.setAttribute(WANTED, page));
        write(account, new Factors(new EnumMap<>(Factor.class)), factor, request, response);
    }

    /** Adds a factor, or proves one anew, in the session of this same account. */
    public void add(UUID account, Factor factor, HttpServletRequest request, HttpServletResponse response) {
        var current = SecurityContextHolder.getContext().getAuthentication();
        if (current == null || !current.getName().equals(account.toString())) {
            throw new IllegalStateException("A factor belongs to the account of its session");
        }
        // Without one, as in a test that comes with an authentication only, there is no id to change.
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        write(account, Factors.of(current), factor, request, response);
    }

    /** Remembers where somebody wanted to go before they were asked to sign in. */
    public static void want(HttpServletRequest request) {
        var query = request.getQueryString();
        request.getSession()
                .setAttribute(WANTED, query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
    }

    /** Where to go after sign-in, once: what was wanted, else the person's own page. */
    public static String takeWanted(HttpServletRequest request) {
        var wanted = wanted(request).orElse("/account");
        request.getSession().removeAttribute(WANTED);
        return wanted;
    }

    private static Optional<String> wanted(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(WANTED) instanceof String page
                ? Optional.of(page)
                : Optional.empty();
    }

    private void write(
            UUID account, Factors before, Factor factor, HttpServletRequest request, HttpServletResponse response) {
        var factors = before.with(factor, clock.instant());
        var person = UsernamePasswordAuthenticationToken.authenticated(account.toString(), null, factors.authorities());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        // A new token too, also for a form on the page that answers this very request.
        forgeryTokens.onAuthentication(person, request, response);
        events.publishEvent(new SecurityEvent.SignedIn(account, factor.name(), Origin.of(request)));
    }

    /** Keeps something for the next step of a sign-in or enrolment; null forgets it. */
    public static void keep(HttpServletRequest request, String name, @Nullable Serializable value) {
        request.getSession().setAttribute(name, value);
    }

    /** What was kept, once. */
    public static <T extends Serializable> Optional<T> take(HttpServletRequest request, String name, Class<T> type) {
        var session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        var kept = session.getAttribute(name);
        session.removeAttribute(name);
        return type.isInstance(kept) ? Optional.of(type.cast(kept)) : Optional.empty();
    }
}

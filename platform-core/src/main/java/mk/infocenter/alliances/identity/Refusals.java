package mk.infocenter.alliances.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.events.SecurityEvent;
import mk.infocenter.alliances.identity.sessions.SignInSession;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;

/** How a refused request is answered, so that the answer does not tell what exists. */
class Refusals extends LoginUrlAuthenticationEntryPoint implements AccessDeniedHandler {

    private final ApplicationEventPublisher events;

    Refusals(ApplicationEventPublisher events) {
        super("/sign-in");
        this.events = events;
    }

    /** A visitor is asked to sign in, except where there is nothing to sign in to. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException, ServletException {
        var visit = Visit.of(request);
        if (visit.isPresent()
                && visit.get().area().tenant() != null
                && (visit.get().tenant().isEmpty() || visit.get().area() instanceof Area.Site)) {
            response.sendError(visit.get().gone() ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_NOT_FOUND);
        } else {
            want(request);
            super.commence(request, response, cause);
        }
    }

    /**
     * Whoever has not finished signing in is led on, wherever they wanted to go, and whoever may come in with a reason is
     * asked for it. To strangers another organization's workspace answers like one that does not exist.
     */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        if (request.getAttribute(Standing.ATTRIBUTE) instanceof Standing standing && standing != Standing.COMPLETE) {
            want(request);
            response.sendRedirect(standing.page());
            return;
        }
        if (cause instanceof CsrfException) {
            // The form stood open for too long, or is not ours; the page says so, and nothing about what exists.
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var reception = Visit.of(request).flatMap(Visit::reception);
        if (reception.isPresent() && request.getMethod().equals("GET")) {
            response.sendRedirect(asking(reception.get(), request));
            return;
        }
        var name = request.getRemoteUser();
        if (name != null) {
            events.publishEvent(new SecurityEvent.AccessDenied(
                    UUID.fromString(name), request.getMethod(), request.getRequestURI(), Origin.of(request)));
        }
        response.sendError(
                Visit.of(request).filter(Refusals::mayKnow).isPresent()
                        ? HttpServletResponse.SC_FORBIDDEN
                        : hidden(request));
    }

    /** That an organization was here and has left is no secret, because its public pages were none. */
    private static int hidden(HttpServletRequest request) {
        return Visit.of(request)
                        .filter(visit -> visit.area() instanceof Area.Site && visit.gone())
                        .isPresent()
                ? HttpServletResponse.SC_GONE
                : HttpServletResponse.SC_NOT_FOUND;
    }

    /** The page that asks why, with the way back to where they wanted to go. */
    private static String asking(String reception, HttpServletRequest request) {
        var wanted = request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
        return reception + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    private static void want(HttpServletRequest request) {
        if (request.getMethod().equals("GET") && !request.getRequestURI().equals(Standing.COMPLETE.page())) {
            SignInSession.want(request);
        }
    }

    private static boolean mayKnow(Visit visit) {
        return switch (visit.area()) {
            case Area.Network _, Area.Own _, Area.Enrolment _ -> true;
            case Area.Audit(var tenant) -> mayKnow(tenant, visit);
            case Area.Reception(var tenant) -> mayKnow(tenant, visit);
            case Area.Workspace(var tenant) ->
                visit.opening().isPresent()
                        || visit.grants()
                                .filter(grants -> grants.memberships().containsKey(tenant))
                                .isPresent();
            case Area.Archives(var tenant) ->
                visit.grants()
                        .filter(grants -> grants.memberships().containsKey(tenant))
                        .isPresent();
            case Area.Site _, Area.Api _ -> false;
        };
    }

    /** Who is no auditor at all is told so; an auditor is not told which other organizations exist. */
    private static boolean mayKnow(@Nullable String tenant, Visit visit) {
        return tenant == null || visit.grants().filter(Grants::mayAudit).isEmpty();
    }
}

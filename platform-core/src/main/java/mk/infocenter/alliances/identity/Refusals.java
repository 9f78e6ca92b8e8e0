package mk.infocenter.alliances.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.events.SecurityEvent;
import mk.infocenter.alliances.identity.sessions.SignInSession;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

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
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            want(request);
            super.commence(request, response, cause);
        }
    }

    /**
     * Whoever has not finished signing in is led on, wherever they wanted to go. To strangers another organization's
     * workspace answers like one that does not exist.
     */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        if (request.getAttribute(Standing.ATTRIBUTE) instanceof Standing standing && standing != Standing.COMPLETE) {
            want(request);
            response.sendRedirect(standing.page());
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
                        : HttpServletResponse.SC_NOT_FOUND);
    }

    private static void want(HttpServletRequest request) {
        if (request.getMethod().equals("GET") && !request.getRequestURI().equals(Standing.COMPLETE.page())) {
            SignInSession.want(request);
        }
    }

    private static boolean mayKnow(Visit visit) {
        return switch (visit.area()) {
            case Area.Network _, Area.Own _, Area.Enrolment _ -> true;
            case Area.Audit(var tenant) ->
                tenant == null || visit.grants().filter(Grants::mayAudit).isEmpty();
            case Area.Workspace(var tenant) ->
                visit.grants()
                        .filter(grants -> grants.memberships().containsKey(tenant))
                        .isPresent();
            case Area.Site _ -> false;
        };
    }
}

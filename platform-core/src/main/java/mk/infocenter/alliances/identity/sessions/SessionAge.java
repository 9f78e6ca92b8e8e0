package mk.infocenter.alliances.identity.sessions;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session a day after its first factor, however busy it was; whoever it was signs in again. */
public class SessionAge extends OncePerRequestFilter {

    /** The longest that a session lasts (OWASP asks for an absolute limit beside the idle one). */
    public static final Duration LONGEST = Duration.ofHours(24);

    private final Clock clock;

    public SessionAge(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(SignInSession.SINCE) instanceof Instant since
                && since.plus(LONGEST).isBefore(clock.instant())) {
            session.invalidate();
            SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        }
        chain.doFilter(request, response);
    }
}

package mk.infocenter.alliances.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs a program in for one request by the token in its header; a wrong one is the same as none. */
class TokenSignIn extends OncePerRequestFilter {

    /** How exactly the last use is known; more would be a write for each request. */
    private static final Duration EXACTNESS = Duration.ofMinutes(1);

    private static final String SCHEME = "Bearer ";

    private final AccessTokens tokens;
    private final ScopedWork work;
    private final Clock clock;

    TokenSignIn(AccessTokens tokens, ScopedWork work, Clock clock) {
        this.tokens = tokens;
        this.work = work;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var now = clock.instant();
        valid(request.getHeader(HttpHeaders.AUTHORIZATION), now).ifPresent(token -> {
            noteUse(token, now);
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new TokenAuthentication(token));
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }

    private Optional<TokenAuthentication.Found> valid(String header, Instant now) {
        return Optional.ofNullable(header)
                .filter(given -> given.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .flatMap(given -> TokenWords.of(given.substring(SCHEME.length()).strip()))
                .flatMap(words -> work.in(new Scope.Identity(), () -> tokens.found(words.fingerprint())))
                .filter(token -> token.validAt(now));
    }

    private void noteUse(TokenAuthentication.Found token, Instant now) {
        var before = now.minus(EXACTNESS);
        if (token.lastUsed() == null || !token.lastUsed().isAfter(before)) {
            work.in(new Scope.Tenant(token.tenant()), () -> tokens.used(token.id(), now, before));
        }
    }
}

package mk.infocenter.alliances.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import mk.infocenter.alliances.limits.Limit;
import mk.infocenter.alliances.limits.Limits;
import mk.infocenter.alliances.limits.RemoteAddress;
import mk.infocenter.alliances.limits.Taken;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts requests by account and by organization, or by address where nobody signed in, and says in each answer how
 * many are left (draft-ietf-httpapi-ratelimit-headers).
 */
class ApiLimits extends OncePerRequestFilter {

    static final Limit ACCOUNT = new Limit("api-account", 600, Duration.ofMinutes(1));
    static final Limit ORGANIZATION = new Limit("api-organization", 3000, Duration.ofMinutes(1));
    static final Limit ADDRESS = new Limit("api-address", 120, Duration.ofMinutes(1));

    private final Limits limits;
    private final ProblemWriter problems;

    ApiLimits(Limits limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        for (var counted : counted(request).entrySet()) {
            var limit = limits.inForce(counted.getKey());
            var taken = limits.take(limit, counted.getValue());
            if (response.getHeader("RateLimit") == null || !taken.allowed()) {
                say(limit, taken, response);
            }
            if (!taken.allowed()) {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds(taken.retryAfter())));
                problems.write(request, response, ProblemType.RATE_LIMITED);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static Map<Limit, String> counted(HttpServletRequest request) {
        var keys = new LinkedHashMap<Limit, String>();
        if (TenantContext.scope().orElse(null) instanceof Scope.Tenant(var tenant)) {
            keys.put(ACCOUNT, tenant + "|" + TenantContext.actor().account());
            keys.put(ORGANIZATION, tenant);
        } else {
            keys.put(ADDRESS, RemoteAddress.of(request.getRemoteAddr()).counted());
        }
        return keys;
    }

    private static void say(Limit limit, Taken taken, HttpServletResponse response) {
        response.setHeader(
                "RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(limit.name(), limit.times(), seconds(limit.period())));
        response.setHeader(
                "RateLimit",
                "\"%s\";r=%d;t=%d".formatted(limit.name(), taken.remaining(), seconds(taken.retryAfter())));
    }

    /** Rounded up, so that whoever waits so long is let in. */
    private static long seconds(Duration time) {
        return (time.toMillis() + 999) / 1000;
    }
}

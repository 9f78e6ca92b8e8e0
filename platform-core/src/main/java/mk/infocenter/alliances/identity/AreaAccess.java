package mk.infocenter.alliances.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a person into the area that the address names, and then binds its scope and actor around the request. */
@Component
class AreaAccess implements AuthorizationManager<RequestAuthorizationContext> {

    private final Identification identification;
    private final TenantRegistry tenants;

    AreaAccess(Identification identification, TenantRegistry tenants) {
        this.identification = identification;
        this.tenants = tenants;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        var request = context.getRequest();
        var area = Area.of(request.getRequestURI());
        var visit = new Visit(
                area,
                Optional.ofNullable(area.tenant()).flatMap(tenants::find),
                grants(authentication.get(), area, request));
        request.setAttribute(Visit.ATTRIBUTE, visit);
        return new AuthorizationDecision(visit.entry().isPresent());
    }

    /** A token opens the API and nothing else, and nothing but a token opens the API. */
    private Optional<Grants> grants(@Nullable Authentication authentication, Area area, HttpServletRequest request) {
        if (area instanceof Area.Site) {
            return Optional.empty();
        }
        if (authentication instanceof TokenAuthentication token) {
            return area instanceof Area.Api ? identification.of(token) : Optional.empty();
        }
        var person = area instanceof Area.Api ? Optional.<Identified>empty() : identification.of(authentication);
        person.ifPresent(found -> request.setAttribute(Standing.ATTRIBUTE, found.standing()));
        return person.filter(found -> found.standing().admits(area)).map(Identified::grants);
    }

    /** Runs behind the check above, in the security filter chain. */
    static class ScopeFilter extends OncePerRequestFilter {

        /** What was begun in a scope goes on in it, on whatever thread. */
        @Override
        protected boolean shouldNotFilterAsyncDispatch() {
            return false;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var entry = Visit.of(request).flatMap(Visit::entry);
            if (entry.isEmpty()) {
                chain.doFilter(request, response);
                return;
            }
            try {
                TenantContext.in(entry.get().scope(), entry.get().actor(), () -> {
                    chain.doFilter(request, response);
                    return true;
                });
            } catch (ServletException | IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new ServletException(e);
            }
        }
    }
}

package mk.infocenter.alliances.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import mk.infocenter.alliances.tenancy.FeatureModules;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Denies every route that does not grant the actor's role, or that asks for a fresh factor where there is none, or whose
 * module the organization has not; the area has let them in already. Routes below an organization match the addresses of other areas too
 * ({@code /account/organization}), where they are no pages.
 */
@Component
class RouteCheck implements HandlerInterceptor, WebMvcConfigurer {

    private static final String BELOW_ORGANIZATION = "/{tenant";
    private static final String API_OF_ORGANIZATION = "/api/v1/{tenant";

    private final Identification identification;
    private final Clock clock;

    RouteCheck(Identification identification, Clock clock) {
        this.identification = identification;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !(method.getBean() instanceof ErrorController)) {
            if ((isBelow(BELOW_ORGANIZATION, request)
                            && !isIn(Area.Workspace.class, request)
                            && !isIn(Area.Archives.class, request))
                    || (isBelow(API_OF_ORGANIZATION, request) && !isIn(Area.Api.class, request))) {
                throw new NotFound("page " + request.getRequestURI());
            }
            if (isSwitchedOff(method, request)) {
                throw new NotFound("module of " + request.getRequestURI());
            }
            var role = TenantContext.actor().role();
            if (granted(method).stream().noneMatch(role::includes)) {
                throw new AccessDeniedException(role + " may not use " + method);
            }
            if (asksForFreshFactor(method)
                    && identification
                            .current()
                            .filter(person -> person.fresh(clock.instant()))
                            .isEmpty()) {
                throw new StepUpNeeded();
            }
        }
        return true;
    }

    private static boolean isBelow(String place, HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern
                && pattern.startsWith(place);
    }

    private static boolean isIn(Class<? extends Area> area, HttpServletRequest request) {
        return Visit.of(request).filter(visit -> area.isInstance(visit.area())).isPresent();
    }

    /** Of the organization that the address names, in its workspace, on its public pages or in the API. */
    private static boolean isSwitchedOff(HandlerMethod method, HttpServletRequest request) {
        var module = FeatureModules.of(method.getBeanType());
        return module.isPresent()
                && Visit.of(request)
                        .flatMap(Visit::tenant)
                        .filter(tenant -> !tenant.modules().contains(module.get()))
                        .isPresent();
    }

    private static boolean asksForFreshFactor(HandlerMethod method) {
        return method.hasMethodAnnotation(StepUp.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), StepUp.class);
    }

    private static List<Role> granted(HandlerMethod method) {
        var onMethod = method.getMethodAnnotation(Requires.class);
        var granted = onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Requires.class);
        return granted == null ? List.of() : List.of(granted.value());
    }
}

package mk.infocenter.alliances.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/**
 * Records each page that somebody reads under an opening, by one statement, once its records were found and before they
 * are shown: what can't be recorded is not shown.
 */
@Component
class AccessRecorder implements HandlerInterceptor, WebMvcConfigurer {

    private final AccessLog log;

    AccessRecorder(AccessLog log) {
        this.log = log;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (handler instanceof HandlerMethod && !redirects(page)) {
            Visit.of(request)
                    .flatMap(Visit::opening)
                    .ifPresent(opening -> log.add(
                            opening.tenant(),
                            AccessKind.READ,
                            TenantContext.actor(),
                            opening.id(),
                            request.getRequestURI()));
        }
    }

    private static boolean redirects(@Nullable ModelAndView page) {
        return page != null
                && page.getViewName() != null
                && page.getViewName().startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX);
    }
}

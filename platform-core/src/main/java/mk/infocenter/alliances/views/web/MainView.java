package mk.infocenter.alliances.views.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.views.SavedViews;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Opens a list in the view that somebody chose for it, where its address asks for nothing else. */
@Component
class MainView implements HandlerInterceptor, WebMvcConfigurer {

    private final FilteredLists lists;
    private final SavedViews views;

    MainView(FilteredLists lists, SavedViews views) {
        this.lists = lists;
        this.views = views;
    }

    /** Last, behind the check of the route. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var unasked = HttpMethod.GET.matches(request.getMethod()) && request.getQueryString() == null;
        if (!unasked
                || !(TenantContext.scope().orElse(null) instanceof Scope.Tenant)
                || TenantContext.actor().account() == null) {
            return true;
        }
        var main = lists.at(request.getRequestURI()).flatMap(list -> views.main(list.name()));
        if (main.isPresent()) {
            response.sendRedirect(request.getRequestURI() + "?" + main.get().filter());
        }
        return main.isEmpty();
    }
}

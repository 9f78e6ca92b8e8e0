package mk.infocenter.alliances.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.tenancy.TenantSummary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The languages of the interface. A reader's choice is kept in a cookie; before it, an organization's pages speak the
 * organization's language and all others Macedonian.
 */
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {

    static final String PARAMETER = "lang";

    /** By ISO 639-1 code, each named in itself, Macedonian first. */
    static final Map<String, String> NAMES = names();

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("language");
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setDefaultLocaleFunction(request -> AskedLanguage.decides(request)
                ? AskedLanguage.of(request)
                : Locale.of(Visit.of(request)
                        .flatMap(Visit::tenant)
                        .map(TenantSummary::defaultLanguage)
                        .filter(NAMES::containsKey)
                        .orElse("mk")));
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                var chosen = request.getParameter(PARAMETER);
                if (chosen != null && NAMES.containsKey(chosen)) {
                    localeResolver().setLocale(request, response, Locale.of(chosen));
                }
                return true;
            }
        });
    }

    private static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        names.put("mk", "Македонски");
        names.put("sq", "Shqip");
        names.put("en", "English");
        return Collections.unmodifiableMap(names);
    }
}

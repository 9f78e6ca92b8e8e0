package mk.infocenter.alliances.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceChainRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Style sheets, scripts, fonts and pictures, each below an address of its own. Below {@code /**}, as they stand by default,
 * every link of a page would be looked for in every library.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // Which version of a library it is stands in its address.
        serve(registry, "/webjars/**", "classpath:/META-INF/resources/webjars/");
        serve(registry, "/api/*.js", "classpath:/static/api/");
        named(serve(registry, "/css/**", "classpath:/static/css/"));
        named(serve(registry, "/js/**", "classpath:/static/js/"));
        named(serve(registry, "/fonts/**", "classpath:/static/fonts/"));
        named(serve(registry, "/*.svg", "classpath:/static/"));
    }

    private static ResourceChainRegistration serve(ResourceHandlerRegistry registry, String pattern, String location) {
        return registry.addResourceHandler(pattern)
                .addResourceLocations(location)
                .setCacheControl(FOR_EVER)
                .resourceChain(true);
    }

    /** Links name a file with the hash of its content, so that a new one has a new address. */
    private static void named(ResourceChainRegistration chain) {
        chain.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}

package mk.infocenter.alliances.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import mk.infocenter.alliances.limits.Limits;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How the API reads and writes; its filters stand behind sign-in, where tenant and actor are known. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    private static final int BEHIND_SIGN_IN = 0;

    private final JsonMapper json;
    private final ApiFailures failures;

    ApiConfiguration(JsonMapper json, ApiFailures failures) {
        this.json = json;
        this.failures = failures;
    }

    /** @param largestBody of a request */
    @ConfigurationProperties("alliances.api")
    record Settings(@DefaultValue("256KB") DataSize largestBody) {}

    @Bean
    FilterRegistrationBean<Filter> apiLimits(Limits limits, ProblemWriter problems) {
        return filter(new ApiLimits(limits, problems), BEHIND_SIGN_IN + 10);
    }

    @Bean
    FilterRegistrationBean<Filter> bodyLimit(Settings settings, ProblemWriter problems) {
        return filter(new BodyLimit(settings.largestBody().toBytes(), problems), BEHIND_SIGN_IN + 20);
    }

    @Bean
    FilterRegistrationBean<Filter> onceOnly(IdempotencyKeys keys, PlatformTransactionManager transactions) {
        return filter(new OnceOnly(keys, new TransactionTemplate(transactions), failures), BEHIND_SIGN_IN + 30);
    }

    @Bean
    FilterRegistrationBean<Filter> errorPageForPrograms(ProblemWriter problems) {
        var registration = new FilterRegistrationBean<Filter>(new ErrorPageForPrograms(problems));
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.ERROR));
        registration.setOrder(org.springframework.core.Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    static FilterRegistrationBean<Filter> filter(Filter filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/api/*");
        registration.setOrder(order);
        return registration;
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.addFirst(failures);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new VersionTagResolver());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Cursor.class, Cursor::read);
    }

    /** Only the API speaks JSON. A field that it doesn't know is surely a mistake of whoever sent it. */
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .addMixIn(LocalizedText.class, ByLanguage.class)
                .build()));
    }

    /** A localized text is an object by language. */
    @SuppressWarnings("UnusedVariable") // Jackson reads the signatures alone
    private abstract static class ByLanguage {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        ByLanguage(Map<String, String> texts) {}

        @JsonValue
        abstract Map<String, String> texts();
    }
}

package mk.infocenter.alliances.identity;

import java.time.Clock;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.ScopedWork;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Programs sign in with an access token at each request: no session, no cookie, and so nothing to forge. */
@Configuration(proxyBeanMethods = false)
class ApiSecurityConfiguration {

    private static final String CONTENT = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain apiSecurity(
            HttpSecurity http,
            AreaAccess access,
            AccessTokens tokens,
            ScopedWork work,
            Clock clock,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver failures)
            throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().access(access))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT)))
                .anonymous(Customizer.withDefaults())
                // Another organization answers like one that does not exist.
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, cause) -> failures.resolveException(request, response, null, cause))
                        .accessDeniedHandler((request, response, _) ->
                                failures.resolveException(request, response, null, new NotFound("organization"))))
                .addFilterBefore(new TokenSignIn(tokens, work, clock), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new AreaAccess.ScopeFilter(), AuthorizationFilter.class)
                .build();
    }
}

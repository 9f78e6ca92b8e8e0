package mk.infocenter.alliances.identity;

import java.time.Clock;
import java.util.UUID;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.events.SecurityEvent;
import mk.infocenter.alliances.identity.sessions.SessionAge;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Server-side sessions; every address is denied unless its area lets the person in. Signing in is a matter of pages, in
 * {@code web}, and of {@link mk.infocenter.alliances.identity.sessions.SignInSession}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain security(HttpSecurity http, AreaAccess access, Clock clock, ApplicationEventPublisher events)
            throws Exception {
        var refusals = new Refusals(events);
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/webjars/**", "/css/**", "/js/**", "/fonts/**", "/*.svg")
                                .permitAll()
                                .anyRequest()
                                .access(access))
                .requestCache(RequestCacheConfigurer::disable)
                .logout(logout ->
                        logout.logoutUrl("/sign-out").logoutSuccessUrl("/").addLogoutHandler(announce(events)))
                // A mail program confirms with the token of the link alone (RFC 8058); that says more than a session
                // could.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/unsubscribe/*"))
                .headers(ContentPolicy::headers)
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(new ContentPolicy(), HeaderWriterFilter.class)
                .addFilterBefore(new SessionAge(clock), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new AreaAccess.ScopeFilter(), AuthorizationFilter.class)
                .build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    private static LogoutHandler announce(ApplicationEventPublisher events) {
        return (request, _, person) -> {
            if (person != null) {
                events.publishEvent(new SecurityEvent.SignedOut(UUID.fromString(person.getName()), Origin.of(request)));
            }
        };
    }
}

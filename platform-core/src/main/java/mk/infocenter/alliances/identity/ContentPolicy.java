package mk.infocenter.alliances.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a browser may do with our pages. A script runs only where its tag carries the number that was drawn for this
 * response, so that neither injected markup nor an uploaded file becomes a program. A handler that needs another policy
 * for its own address sets the header again.
 */
class ContentPolicy extends OncePerRequestFilter {

    /** The request attribute with the number; the layout writes it into its script tags. */
    static final String NONCE = "nonce";

    private static final String HEADER = "Content-Security-Policy";

    private static final String APART_FROM_SCRIPTS = "default-src 'none'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; ";

    private static final String NO_DEVICES = "accelerometer=(), bluetooth=(), browsing-topics=(), camera=(), "
            + "display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), "
            + "payment=(), serial=(), usb=()";

    private final SecureRandom random = new SecureRandom();

    /** The other headers; Spring Security adds nosniff, frame options, no-store and, behind TLS, HSTS by itself. */
    static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(NO_DEVICES))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        request.setAttribute(NONCE, nonce);
        response.setHeader(HEADER, APART_FROM_SCRIPTS + "script-src 'nonce-" + nonce + "'");
        chain.doFilter(request, response);
    }
}

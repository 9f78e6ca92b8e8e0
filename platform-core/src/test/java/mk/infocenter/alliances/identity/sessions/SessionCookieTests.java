package mk.infocenter.alliances.identity.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

class SessionCookieTests {

    private final SessionCookie cookie = new SessionCookie();

    @Test
    void overTlsItIsOfThisHostAlone() {
        assertThat(written(true))
                .startsWith("__Host-session=")
                .contains("Path=/;", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void onLoopbackEveryBrowserKeepsIt() {
        assertThat(written(false))
                .startsWith("session=")
                .contains("Path=/;", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    /** Whoever sits on the network can plant a plain cookie, and it must not become the session. */
    @Test
    void aPlainCookieIsNotReadOverTls() {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie(
                "session",
                Base64.getEncoder().encodeToString("planted".getBytes(java.nio.charset.StandardCharsets.UTF_8))));

        assertThat(cookie.readCookieValues(request)).containsExactly("planted");
        request.setSecure(true);
        assertThat(cookie.readCookieValues(request)).isEmpty();
    }

    private String written(boolean secure) {
        var request = new MockHttpServletRequest();
        request.setSecure(secure);
        var response = new MockHttpServletResponse();
        cookie.writeCookieValue(new CookieValue(request, response, "value"));
        return String.valueOf(response.getHeader("Set-Cookie"));
    }
}

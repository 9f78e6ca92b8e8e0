package mk.infocenter.alliances.identity.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The session's cookie. Over TLS its name begins with {@code __Host-}, by which browsers take it from this very host
 * over TLS alone (RFC 6265bis); a plain one is then not read. Without TLS, which is for the loopback address, browsers
 * would not all keep a secure cookie.
 */
@Component
class SessionCookie implements CookieSerializer {

    private static final String NAME = "session";

    private final DefaultCookieSerializer secure = serializer("__Host-" + NAME, true);
    private final DefaultCookieSerializer plain = serializer(NAME, false);

    @Override
    public void writeCookieValue(CookieValue value) {
        serializer(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return serializer(request).readCookieValues(request);
    }

    private DefaultCookieSerializer serializer(HttpServletRequest request) {
        return request.isSecure() ? secure : plain;
    }

    private static DefaultCookieSerializer serializer(String name, boolean secure) {
        var serializer = new DefaultCookieSerializer();
        serializer.setCookieName(name);
        serializer.setCookiePath("/");
        serializer.setUseSecureCookie(secure);
        serializer.setUseHttpOnlyCookie(true);
        serializer.setSameSite("Lax");
        return serializer;
    }
}

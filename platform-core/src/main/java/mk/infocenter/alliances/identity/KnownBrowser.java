package mk.infocenter.alliances.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.keys.KeyRing;
import mk.infocenter.alliances.keys.SealBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Marks a browser in which an account has signed in, by a sealed cookie that outlives the session. It opens nothing: its
 * attempts are only counted apart from those of strangers.
 */
@Component
public class KnownBrowser {

    private static final String CONTEXT = "known-browser";
    private static final Duration LASTS = Duration.ofDays(90);

    private final KeyRing keys;
    private final Clock clock;

    KnownBrowser(KeyRing keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** What the attempts of this browser for the account are counted by; null where it is not known for it. */
    public @Nullable String of(HttpServletRequest request, UUID account) {
        for (var cookie : request.getCookies() == null ? new Cookie[0] : request.getCookies()) {
            if (cookie.getName().equals(name(request)) && names(cookie.getValue(), account)) {
                return cookie.getValue();
            }
        }
        return null;
    }

    /** Marks the browser for the account that has just signed in completely. */
    public void remember(UUID account, HttpServletRequest request, HttpServletResponse response) {
        var value = ByteBuffer.allocate(24)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .putLong(clock.instant().getEpochSecond());
        var cookie = ResponseCookie.from(name(request), keys.seal(value.array(), CONTEXT))
                .path("/")
                .maxAge(LASTS)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private boolean names(String sealed, UUID account) {
        try {
            var value = ByteBuffer.wrap(keys.open(sealed, CONTEXT));
            return new UUID(value.getLong(), value.getLong()).equals(account)
                    && Instant.ofEpochSecond(value.getLong()).plus(LASTS).isAfter(clock.instant());
        } catch (SealBroken e) {
            return false;
        }
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-known" : "known";
    }
}

package mk.infocenter.alliances.identity.events;

import jakarta.servlet.http.HttpServletRequest;
import mk.infocenter.alliances.limits.RemoteAddress;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;

/**
 * Where something came from, coarsely enough to keep.
 *
 * @param network the /24 or /48 of the address, empty where the platform itself acted
 * @param requestId null outside a request
 */
public record Origin(String network, @Nullable String requestId) {

    /** The platform itself. */
    public static Origin platform() {
        return new Origin("", TenantContext.requestId().orElse(null));
    }

    public static Origin of(HttpServletRequest request) {
        return of(RemoteAddress.of(request.getRemoteAddr()));
    }

    public static Origin of(RemoteAddress address) {
        return new Origin(address.truncated(), TenantContext.requestId().orElse(null));
    }
}

package mk.infocenter.alliances.identity;

import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.identity.sessions.Factors;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Says who is behind a session, also where they have not finished signing in. */
@Service
public class Identification {

    private final GrantReader grants;
    private final TenantRegistry tenants;

    Identification(GrantReader grants, TenantRegistry tenants) {
        this.grants = grants;
        this.tenants = tenants;
    }

    /** Who is behind the request; empty for visitors, and for whoever has proven nothing. */
    public Optional<Identified> current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    /**
     * In what scope and as whom somebody could read an address at this moment, for what is handed to them while they are not
     * here; empty where they may no longer.
     */
    public Optional<Area.Entry> entry(UUID account, String path) {
        var area = Area.of(path);
        return new Visit(area, Optional.ofNullable(area.tenant()).flatMap(tenants::find), grants.of(account)).entry();
    }

    /** What a program may do with its token: no more than the token, and no more than its owner. */
    Optional<Grants> of(TokenAuthentication token) {
        return grants.of(token.getPrincipal()).map(all -> all.narrowedTo(token.tenant(), token.role()));
    }

    Optional<Identified> of(@Nullable Authentication authentication) {
        if (authentication == null || !authentication.isAuthenticated()) {
            return Optional.empty();
        }
        var factors = Factors.of(authentication);
        return factors.none()
                ? Optional.empty()
                : grants.of(UUID.fromString(authentication.getName())).map(found -> new Identified(found, factors));
    }
}

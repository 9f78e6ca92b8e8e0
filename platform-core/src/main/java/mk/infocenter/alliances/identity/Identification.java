package mk.infocenter.alliances.identity;

import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.identity.sessions.Factors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Says who is behind a session, also where they have not finished signing in. */
@Service
public class Identification {

    private final GrantReader grants;

    Identification(GrantReader grants) {
        this.grants = grants;
    }

    /** Who is behind the request; empty for visitors, and for whoever has proven nothing. */
    public Optional<Identified> current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
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

package mk.infocenter.alliances.identity;

import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A program that came with a valid access token; named, like a person's sign-in, by the account that it acts for. */
final class TokenAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final String tenant;
    private final UUID account;
    private final Role role;

    TokenAuthentication(Found token) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.tenant = token.tenant();
        this.account = token.account();
        this.role = token.role();
        setAuthenticated(true);
    }

    /** A token as it is stored, of whichever tenant. */
    record Found(
            String tenant,
            UUID id,
            UUID account,
            Role role,
            Instant expires,
            @Nullable Instant revoked,
            @Nullable Instant lastUsed) {

        boolean validAt(Instant now) {
            return revoked == null && expires.isAfter(now);
        }
    }

    String tenant() {
        return tenant;
    }

    Role role() {
        return role;
    }

    @Override
    public UUID getPrincipal() {
        return account;
    }

    @Override
    public String getName() {
        return account.toString();
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof TokenAuthentication same
                && tenant.equals(same.tenant)
                && role == same.role;
    }

    @Override
    public int hashCode() {
        return super.hashCode() * 31 + tenant.hashCode();
    }
}

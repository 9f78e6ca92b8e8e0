package mk.infocenter.alliances.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantOwned;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** What a program signs in with for one member of one tenant. Only the fingerprint of its words is kept. */
@Entity
@Table(name = "access_token")
@Audited
class AccessToken extends TenantOwned {

    private UUID accountId;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant created;
    private Instant expires;
    private @Nullable Instant revoked;

    /** Of no use to whoever reads the history, so it is not copied there. */
    @NotAudited
    @SuppressWarnings("UnusedVariable") // found by, never read
    private String hash;

    /** Written by its own statement, at most once a minute, and no change that anybody would look for. */
    @NotAudited
    private @Nullable Instant lastUsed;

    @SuppressWarnings("NullAway.Init")
    protected AccessToken() {}

    AccessToken(UUID accountId, String name, Role role, Instant created, Instant expires, TokenWords words) {
        this.accountId = accountId;
        this.name = name;
        this.role = role;
        this.created = created;
        this.expires = expires;
        this.hash = words.fingerprint();
    }

    /** For good; the first time counts. */
    void revoke(Instant now) {
        if (revoked == null) {
            revoked = now;
        }
    }

    boolean belongsTo(@Nullable UUID account) {
        return accountId.equals(account);
    }

    AccessTokenSummary summary() {
        return new AccessTokenSummary(
                getId(), getVersion(), name, role, accountId, created, expires, revoked, lastUsed);
    }
}

package mk.infocenter.alliances.identity;

import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Role;
import org.jspecify.annotations.Nullable;

/**
 * An access token as its owner and the administrator see it; its words are shown once and kept nowhere.
 *
 * @param role the most that it may; it never may more than its owner
 * @param owner account of the member for whom it acts
 * @param revoked when it was revoked, null where it was not
 * @param lastUsed to the minute, null where it never was
 */
public record AccessTokenSummary(
        UUID id,
        int version,
        String name,
        Role role,
        UUID owner,
        Instant created,
        Instant expires,
        @Nullable Instant revoked,
        @Nullable Instant lastUsed) {

    /** Whether it still opens anything. */
    public boolean usable(Instant now) {
        return revoked == null && expires.isAfter(now);
    }
}

package mk.infocenter.alliances.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The access tokens of the tenant in scope: each member's own, and to its administrator all of them. */
@Service
public class AccessTokenManagement {

    /** Longest validity, in days. */
    public static final int LONGEST = 366;

    private final AccessTokens tokens;
    private final Clock clock;

    AccessTokenManagement(AccessTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * A token that was just made.
     *
     * @param words what the program sends; nobody can read them again
     */
    public record NewToken(AccessTokenSummary token, String words) {}

    /**
     * Makes a token for whoever acts.
     *
     * @param role the most that it may, no more than they
     * @param days until it expires, 1 to {@link #LONGEST}
     */
    @UseCase("create-access-token")
    @Transactional
    public NewToken create(String name, Role role, int days) {
        var actor = TenantContext.actor();
        if (actor.account() == null || (role != Role.STAFF && role != actor.role())) {
            throw new AccessDeniedException(actor.role() + " can't make a token that acts as " + role);
        }
        if (days < 1 || days > LONGEST) {
            throw new IllegalArgumentException("A token is valid for 1 to " + LONGEST + " days");
        }
        var words = TokenWords.random();
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var token =
                tokens.save(new AccessToken(actor.account(), name, role, now, now.plus(Duration.ofDays(days)), words));
        return new NewToken(token.summary(), words.text());
    }

    /**
     * A page of those that the actor may see, newest first.
     *
     * @param after id of the last one before, null at first
     */
    @Transactional(readOnly = true)
    public List<AccessTokenSummary> page(@Nullable UUID after, int size) {
        var actor = TenantContext.actor();
        var owner = actor.role() == Role.ADMINISTRATOR ? null : actor.account();
        return tokens.page(owner, after, Limit.of(size)).stream()
                .map(AccessToken::summary)
                .toList();
    }

    @Transactional(readOnly = true)
    public AccessTokenSummary token(UUID id) {
        return own(id).summary();
    }

    /** Ends a token at once and for good. */
    @UseCase("revoke-access-token")
    @Transactional
    public void revoke(UUID id) {
        own(id).revoke(clock.instant());
    }

    private AccessToken own(UUID id) {
        var actor = TenantContext.actor();
        return tokens.findById(id)
                .filter(token -> actor.role() == Role.ADMINISTRATOR || token.belongsTo(actor.account()))
                .orElseThrow(() -> new NotFound("token " + id));
    }
}

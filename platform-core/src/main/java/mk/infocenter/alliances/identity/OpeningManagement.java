package mk.infocenter.alliances.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the records of the tenant in scope to the actor, who is of Info-center or an auditor of that tenant, for a while.
 * Their reading itself goes on in {@link mk.infocenter.alliances.tenancy.Scope.Opened} or {@code Scope.Auditor}.
 */
@Service
public class OpeningManagement {

    /** Above every id. */
    private static final UUID LAST = new UUID(-1, -1);

    private final Openings openings;
    private final GrantReader grants;
    private final TenantRegistry tenants;
    private final OpeningSettings settings;
    private final Clock clock;

    OpeningManagement(
            Openings openings, GrantReader grants, TenantRegistry tenants, OpeningSettings settings, Clock clock) {
        this.openings = openings;
        this.grants = grants;
        this.tenants = tenants;
        this.settings = settings;
        this.clock = clock;
    }

    /** Begins an opening in place of the actor's live one; only auditors open a suspended tenant. */
    @UseCase("open-records")
    @Transactional
    public void open(Reason reason, Duration length) {
        if (!settings.allows(length)) {
            throw new IllegalArgumentException(
                    "An opening lasts at most " + settings.longest().toMinutes() + " minutes");
        }
        var actor = TenantContext.actor();
        var tenant = TenantContext.requiredTenant();
        var known = tenants.find(tenant).orElseThrow(() -> new NotFound("tenant " + tenant));
        if (!known.active() && actor.role() != Role.AUDITOR) {
            throw new NotFound("workspace of the suspended tenant " + tenant);
        }
        if (Optional.ofNullable(actor.account())
                .flatMap(grants::of)
                .filter(person -> person.mayOpen(tenant, actor.role()))
                .isEmpty()) {
            throw new AccessDeniedException(actor + " may not open " + tenant);
        }
        endLive();
        // Written at once, as its record in the log refers to it.
        var opening = openings.saveAndFlush(new Opening(actor, reason, clock.instant(), length));
        TenantContext.announce(new RecordsOpened(tenant, actor, opening.getId()));
    }

    /** Ends the actor's opening before its time; nothing happens where none is live. */
    @UseCase("close-records")
    @Transactional
    public void end() {
        endLive();
    }

    /** The openings by people of these roles that the scope sees, newest first, below an id; null begins. */
    @Transactional(readOnly = true)
    public List<OpeningSummary> page(Collection<Role> roles, @Nullable UUID before, int size) {
        return openings.page(roles, before == null ? LAST : before, Limit.of(size));
    }

    private void endLive() {
        var actor = TenantContext.actor();
        var account = actor.account();
        if (account != null) {
            openings.findByAccountIdAndRoleAndStatus(account, actor.role(), OpeningStatus.OPEN).stream()
                    .filter(opening -> opening.live(clock.instant()))
                    .forEach(Opening::end);
        }
    }
}

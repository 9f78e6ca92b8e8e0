package mk.infocenter.alliances.sharing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the tenant in scope shares of its own records, and with whom. */
@Service
public class ShareManagement {

    private final ShareGrants grants;
    private final SharedKinds kinds;
    private final CircleDirectory circles;
    private final TenantRegistry tenants;

    ShareManagement(ShareGrants grants, SharedKinds kinds, CircleDirectory circles, TenantRegistry tenants) {
        this.grants = grants;
        this.kinds = kinds;
        this.circles = circles;
        this.tenants = tenants;
    }

    /** Which grants somebody wants to see; null asks for all. */
    public record Filter(
            @Nullable String kind,
            @Nullable UUID record,
            @Nullable GrantStatus status) {}

    /** The record of the tenant in scope, as the dialog names it; fails where there is none that may be shared. */
    @Transactional(readOnly = true)
    public SharedKind.Owned owned(String kind, UUID record) {
        return kinds.named(kind).owned().apply(record).orElseThrow(() -> new NotFound(kind + " " + record));
    }

    /** Shares a record; {@link InvalidField} says what is wrong with the audience, the mode or the end. */
    @UseCase("share-record")
    @Transactional
    public GrantSummary share(String kind, UUID record, Audience audience, ShareMode mode, @Nullable Instant until) {
        var owned = owned(kind, record);
        if (mode == ShareMode.CONTRIBUTE && !kinds.named(kind).contributions()) {
            throw new InvalidField("mode", "share-form.mode.read-only");
        }
        // By the real time, as the database decides by its own whether the grant lets anybody in.
        var now = Instant.now();
        if (until != null && !until.isAfter(now)) {
            throw new InvalidField("until", "share-form.until.past");
        }
        if (!known(audience)) {
            throw new InvalidField("audience", "share-form.audience.unknown");
        }
        if (grants.findByKindAndRecordAndStatus(kind, record, GrantStatus.LIVE).stream()
                .anyMatch(grant -> grant.letsIn(audience, now))) {
            throw new InvalidField("audience", "share-form.audience.there");
        }
        var grant = grants.saveAndFlush(new ShareGrant(kind, record, owned.title(), audience, mode, now, until));
        TenantContext.announce(new RecordShared(
                TenantContext.requiredTenant(), TenantContext.actor(), grant.getId(), record, audience.text()));
        return grant.summary();
    }

    /** Whoever it was for can't read the record from this moment on. */
    @UseCase("revoke-grant")
    @Transactional
    public GrantSummary revoke(UUID id, Reason reason) {
        var grant = own(id);
        grant.revoke();
        return grants.saveAndFlush(grant).summary();
    }

    @Transactional(readOnly = true)
    public GrantSummary grant(UUID id) {
        return own(id).summary();
    }

    /**
     * Newest first.
     *
     * @param after id of the last one before, null at first
     */
    @Transactional(readOnly = true)
    public List<GrantSummary> page(Filter filter, @Nullable UUID after, int size) {
        return grants.page(filter.kind, filter.record, filter.status, after, Limit.of(size)).stream()
                .map(ShareGrant::summary)
                .toList();
    }

    private boolean known(Audience audience) {
        var own = TenantContext.requiredTenant();
        if (audience.circle()) {
            return circles.find(own, audience.text())
                    .filter(CircleView::belongs)
                    .isPresent();
        }
        return audience.network()
                || (!audience.text().equals(own)
                        && tenants.find(audience.text())
                                .filter(tenant -> tenant.active())
                                .isPresent());
    }

    private ShareGrant own(UUID id) {
        return grants.findById(id).orElseThrow(() -> new NotFound("grant " + id));
    }
}

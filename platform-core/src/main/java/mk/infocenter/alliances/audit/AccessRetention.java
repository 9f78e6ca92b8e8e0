package mk.infocenter.alliances.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Service;

/** Forgets who looked and who signed in, once that is long ago. */
@Service
public class AccessRetention {

    private static final int PAGE = 100;

    private final AccessLog accesses;
    private final SignInLog signIns;
    private final TenantRegistry tenants;
    private final Settings settings;
    private final Clock clock;

    AccessRetention(AccessLog accesses, SignInLog signIns, TenantRegistry tenants, Settings settings, Clock clock) {
        this.accesses = accesses;
        this.signIns = signIns;
        this.tenants = tenants;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * How long events are kept.
     *
     * @param accesses of organizations' records, a year at least
     * @param signIns of accounts, 90 days at least
     */
    @ConfigurationProperties("alliances.retention")
    record Settings(
            @DefaultValue("730d") Duration accesses,
            @DefaultValue("365d") Duration signIns) {

        static final Duration SHORTEST_ACCESSES = Duration.ofDays(366);
        static final Duration SHORTEST_SIGN_INS = Duration.ofDays(90);

        Settings {
            if (accesses.compareTo(SHORTEST_ACCESSES) < 0 || signIns.compareTo(SHORTEST_SIGN_INS) < 0) {
                throw new IllegalArgumentException("alliances.retention: accesses are kept for at least "
                        + SHORTEST_ACCESSES.toDays() + " days, sign-ins for " + SHORTEST_SIGN_INS.toDays());
            }
        }
    }

    /** Deletes what is older than the settings keep, tenant by tenant; for a daily job, and harmless to repeat. */
    public int forget() {
        var now = clock.instant();
        var forgotten = signIns.forget(now.minus(settings.signIns()));
        @Nullable TenantSummary last = null;
        List<TenantSummary> page;
        do {
            page = after(last);
            for (var tenant : page) {
                forgotten += accesses.forget(tenant.key(), now.minus(settings.accesses()));
                last = tenant;
            }
        } while (page.size() == PAGE);
        return forgotten;
    }

    private List<TenantSummary> after(@Nullable TenantSummary last) {
        return TenantContext.in(new Scope.Network(), Actor.SYSTEM, () -> tenants.page("mk", last, List.of(), PAGE));
    }
}

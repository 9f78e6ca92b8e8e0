package mk.infocenter.alliances.audit;

import java.time.Duration;
import mk.infocenter.alliances.identity.Area;
import mk.infocenter.alliances.identity.RecordsClosed;
import mk.infocenter.alliances.identity.RecordsOpened;
import mk.infocenter.alliances.identity.events.DataExported;
import mk.infocenter.alliances.identity.events.SecurityEvent;
import mk.infocenter.alliances.identity.events.SecurityEvent.AccessDenied;
import mk.infocenter.alliances.identity.events.SecurityEvent.FactorAdded;
import mk.infocenter.alliances.identity.events.SecurityEvent.FactorRemoved;
import mk.infocenter.alliances.identity.events.SecurityEvent.FactorsLost;
import mk.infocenter.alliances.identity.events.SecurityEvent.PasswordChanged;
import mk.infocenter.alliances.identity.events.SecurityEvent.RecoveryCodeUsed;
import mk.infocenter.alliances.identity.events.SecurityEvent.SessionEnded;
import mk.infocenter.alliances.identity.events.SecurityEvent.SignInRefused;
import mk.infocenter.alliances.identity.events.SecurityEvent.SignedIn;
import mk.infocenter.alliances.identity.events.SecurityEvent.SignedOut;
import mk.infocenter.alliances.limits.Limit;
import mk.infocenter.alliances.limits.Limits;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Records what identity tells, while it happens: what can't be recorded does not happen. An opening and its record are
 * one transaction.
 */
@Component
class AccessListeners {

    /** So that nobody fills an organization's log by asking for its pages again and again. */
    static final Limit DENIALS = new Limit("recorded-denial", 60, Duration.ofHours(1));

    private final AccessLog accesses;
    private final SignInLog signIns;
    private final TenantRegistry tenants;
    private final Limits limits;

    AccessListeners(AccessLog accesses, SignInLog signIns, TenantRegistry tenants, Limits limits) {
        this.accesses = accesses;
        this.signIns = signIns;
        this.tenants = tenants;
        this.limits = limits;
    }

    @EventListener
    void on(RecordsOpened event) {
        accesses.join(AccessKind.OPENED, event.actor(), event.opening());
    }

    @EventListener
    void on(RecordsClosed event) {
        accesses.join(AccessKind.ENDED, event.actor(), event.opening());
    }

    @EventListener
    void on(DataExported event) {
        accesses.add(
                event.tenant(),
                AccessKind.EXPORTED,
                event.actor().account(),
                event.actor().role(),
                event.what());
    }

    @EventListener
    void on(SecurityEvent event) {
        switch (event) {
            case SignedIn done -> add(done, SignInKind.SIGNED_IN, done.factor(), null);
            case SignInRefused refused ->
                add(refused, SignInKind.REFUSED, refused.factor(), refused.why().name());
            case SignedOut done -> add(done, SignInKind.SIGNED_OUT, null, null);
            case FactorAdded done -> add(done, SignInKind.FACTOR_ADDED, done.factor(), null);
            case FactorRemoved done -> add(done, SignInKind.FACTOR_REMOVED, done.factor(), null);
            case FactorsLost done -> add(done, SignInKind.FACTORS_LOST, null, null);
            case RecoveryCodeUsed done -> add(done, SignInKind.RECOVERY_CODE_USED, null, String.valueOf(done.left()));
            case PasswordChanged done -> add(done, SignInKind.PASSWORD_CHANGED, null, null);
            case SessionEnded done -> add(done, SignInKind.SESSIONS_ENDED, null, String.valueOf(done.sessions()));
            case AccessDenied denied -> on(denied);
        }
    }

    /** A denial is told to the organization whose records were asked for; of no organization, it is the person's own. */
    private void on(AccessDenied denied) {
        if (!limits.take(DENIALS, denied.account().toString()).allowed()) {
            return;
        }
        var tenant = Area.of(denied.path()).tenant();
        if (tenant != null && tenants.find(tenant).isPresent()) {
            accesses.add(tenant, AccessKind.DENIED, denied.account(), null, denied.path());
        } else {
            add(denied, SignInKind.DENIED, null, denied.path());
        }
    }

    private void add(SecurityEvent event, SignInKind kind, @Nullable String factor, @Nullable String detail) {
        signIns.add(kind, event.account(), factor, detail, event.origin());
    }
}

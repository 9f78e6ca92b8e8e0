package mk.infocenter.alliances.sharing;

import java.util.Locale;
import mk.infocenter.alliances.leaving.OrganizationLeft;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Ends in every tenant what it had with an organization that left; nothing is done twice where it runs again. */
@Component
class SharingListeners {

    private final Farewell farewell;
    private final TenantRegistry tenants;
    private final MessageSource messages;
    private final ScopedWork work;

    SharingListeners(Farewell farewell, TenantRegistry tenants, MessageSource messages, ScopedWork work) {
        this.farewell = farewell;
        this.tenants = tenants;
        this.messages = messages;
        this.work = work;
    }

    @UseCase("end-sharing")
    @ApplicationModuleListener
    void on(OrganizationLeft event) {
        var leaver = tenant(event.leaver());
        in(leaver.key(), () -> farewell.dissolve(reason(leaver, leaver)));
        tenants.keys().stream()
                .filter(key -> !key.equals(leaver.key()))
                .map(this::tenant)
                .forEach(tenant -> in(tenant.key(), () -> farewell.with(leaver.key(), reason(leaver, tenant))));
    }

    private TenantSummary tenant(String key) {
        return tenants.find(key).orElseThrow(() -> new NotFound("tenant " + key));
    }

    /** In the language of those who will read it in their history. */
    private Reason reason(TenantSummary leaver, TenantSummary reader) {
        var language = reader.defaultLanguage();
        var words = new Object[] {leaver.name().words(language)};
        return new Reason(messages.getMessage("sharing.left", words, Locale.of(language)));
    }

    /** Each tenant's rows in a transaction of its own. */
    private void in(String tenant, Runnable end) {
        var scope = new Scope.Tenant(tenant);
        TenantContext.in(
                scope,
                Actor.SYSTEM,
                () -> work.in(scope, () -> {
                    end.run();
                    return scope;
                }));
    }
}

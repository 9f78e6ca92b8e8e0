package mk.infocenter.alliances.organizations.imports.web;

import java.util.function.Supplier;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.springframework.stereotype.Component;

/** Where candidates are kept: with the tenant that leads the network. */
@Component
class LeadScope {

    private final TenantRegistry tenants;

    LeadScope(TenantRegistry tenants) {
        this.tenants = tenants;
    }

    String key() {
        return tenants.lead().key();
    }

    <T> T in(Supplier<T> work) {
        return TenantContext.in(new Scope.Tenant(key()), work::get);
    }

    void in(Runnable work) {
        in(() -> {
            work.run();
            return work;
        });
    }
}

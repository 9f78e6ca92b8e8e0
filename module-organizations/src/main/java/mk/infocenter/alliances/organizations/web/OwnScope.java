package mk.infocenter.alliances.organizations.web;

import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;

/**
 * Runs one use case in the scope of the organization whose page it is. A member is in it already; an officer reads from
 * outside, after having said why, and what they decide about a record is written here, as theirs, and nothing else is.
 */
public final class OwnScope {

    private OwnScope() {}

    public static void of(Visit visit, Runnable useCase) {
        TenantContext.in(new Scope.Tenant(visit.organization().key()), () -> {
            useCase.run();
            return visit;
        });
    }
}

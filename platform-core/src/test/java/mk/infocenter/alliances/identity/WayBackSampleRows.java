package mk.infocenter.alliances.identity;

import java.util.Objects;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.SampleRows;
import org.springframework.stereotype.Component;

/** A way back that an administrator began for a member. */
@Component
class WayBackSampleRows implements SampleRows {

    private final WaysBack ways;

    WayBackSampleRows(WaysBack ways) {
        this.ways = ways;
    }

    @Override
    public void make() {
        var member = TenantContext.actor().account();
        TenantContext.in(
                new Scope.Tenant(TenantContext.requiredTenant()),
                new Actor(member, Role.ADMINISTRATOR),
                () -> ways.save(new WayBack(Objects.requireNonNull(member), false)));
    }
}

package mk.infocenter.alliances.organizations.capacity;

import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.SampleRows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The first rubric, where the tenant leads the network, a round and an item of a plan. */
@Component
class CapacitySampleRows implements SampleRows {

    private final FirstRubric first;
    private final ObjectProvider<CapacityFixtures> fixtures;

    CapacitySampleRows(FirstRubric first, ObjectProvider<CapacityFixtures> fixtures) {
        this.first = first;
        this.fixtures = fixtures;
    }

    @Override
    public void make() {
        first.publish();
        var tenant = TenantContext.requiredTenant();
        var capacity = fixtures.getObject();
        capacity.proposed(tenant, capacity.agreed(tenant, 3, 3), "FINANCE");
    }
}

package mk.infocenter.alliances.organizations.consultations;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.SampleRows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A published consultation with a meeting, and a need that a record takes up. */
@Component
class ConsultationSampleRows implements SampleRows {

    private final ObjectProvider<ConsultationFixtures> fixtures;
    private final ObjectProvider<NeedManagement> needs;

    ConsultationSampleRows(ObjectProvider<ConsultationFixtures> fixtures, ObjectProvider<NeedManagement> needs) {
        this.fixtures = fixtures;
        this.needs = needs;
    }

    @Override
    public void make() {
        var tenant = TenantContext.requiredTenant();
        var consultations = fixtures.getObject();
        var open = consultations.open(tenant);
        consultations.meeting(tenant, open);
        var need = consultations.need(tenant, consultations.published(tenant, consultations.open(tenant)));
        ConsultationFixtures.doing(
                Role.STAFF, tenant, () -> needs.getObject().takeUp(need, "plan-item", UUID.randomUUID()));
    }
}

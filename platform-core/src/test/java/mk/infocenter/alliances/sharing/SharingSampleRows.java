package mk.infocenter.alliances.sharing;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.testing.SampleRows;
import org.springframework.stereotype.Component;

@Component
class SharingSampleRows implements SampleRows {

    private static final LocalizedText NAME = LocalizedText.of("Пример", "Shembull", "Sample");

    private final Circles circles;
    private final CircleInvitations invitations;
    private final CircleMemberships memberships;
    private final ShareGrants grants;
    private final Contributions contributions;
    private final ScopedWork work;

    SharingSampleRows(
            Circles circles,
            CircleInvitations invitations,
            CircleMemberships memberships,
            ShareGrants grants,
            Contributions contributions,
            ScopedWork work) {
        this.circles = circles;
        this.invitations = invitations;
        this.memberships = memberships;
        this.grants = grants;
        this.contributions = contributions;
        this.work = work;
    }

    @Override
    public void make() {
        var scope = new Scope.Tenant(TenantContext.requiredTenant());
        TenantContext.in(
                scope,
                new Actor(null, Role.ADMINISTRATOR),
                () -> work.in(scope, () -> {
                    var circle = circles.saveAndFlush(Circle.begun(NAME));
                    invitations.save(new CircleInvitation(circle, "sample", UUID.randomUUID()));
                    memberships.save(new CircleMembership("sample/" + UUID.randomUUID(), UUID.randomUUID()));
                    grants.save(ShareGrantTests.grant());
                    return contributions.save(ContributionTests.contribution());
                }));
    }
}

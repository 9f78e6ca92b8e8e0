package mk.infocenter.alliances.sharing;

import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends what the tenant in scope has with an organization that left the platform; the history of it stays. */
@Component
class Farewell {

    private final Circles circles;
    private final CircleInvitations invitations;
    private final CircleMemberships memberships;
    private final CircleDirectory directory;
    private final ShareGrants grants;

    Farewell(
            Circles circles,
            CircleInvitations invitations,
            CircleMemberships memberships,
            CircleDirectory directory,
            ShareGrants grants) {
        this.circles = circles;
        this.invitations = invitations;
        this.memberships = memberships;
        this.directory = directory;
        this.grants = grants;
    }

    /** Shares nothing with it any more, invites it no more, and belongs no more to the circles that it led. */
    @UseCase("end-sharing")
    @Transactional
    public void with(String leaver, Reason reason) {
        revoke(leaver);
        invitations.findByMemberAndStatus(leaver, InvitationStatus.INVITED).forEach(CircleInvitation::remove);
        memberships.findByStatus(MembershipStatus.ACCEPTED).stream()
                .filter(membership -> isLed(membership.circle(), leaver))
                .forEach(membership -> {
                    membership.leave();
                    revoke(membership.circle());
                });
    }

    /** The last word of the leaver itself, whose terms stay: they tell who leads the circles that it handed over. */
    @UseCase("dissolve-circle")
    @Transactional
    public void dissolve(Reason reason) {
        circles.findByStatus(CircleStatus.LEADING).forEach(Circle::dissolve);
    }

    private void revoke(String audience) {
        grants.findByAudienceAndStatus(audience, GrantStatus.LIVE).forEach(ShareGrant::revoke);
    }

    private boolean isLed(String circle, String lead) {
        return directory
                .outline(TenantContext.requiredTenant(), circle)
                .filter(outline -> outline.lead().equals(lead))
                .isPresent();
    }
}

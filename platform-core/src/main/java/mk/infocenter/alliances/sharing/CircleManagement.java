package mk.infocenter.alliances.sharing;

import java.util.Objects;
import java.util.function.Predicate;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantOwned;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Circles of tenants, each step by the tenant in scope and in its own rows: the lead invites, removes and dissolves,
 * others accept, decline and leave. A module that gives circles a purpose calls it within its own use cases.
 */
@Service
public class CircleManagement {

    private final Circles circles;
    private final CircleInvitations invitations;
    private final CircleMemberships memberships;
    private final CircleDirectory directory;
    private final ShareGrants grants;
    private final TenantRegistry tenants;

    CircleManagement(
            Circles circles,
            CircleInvitations invitations,
            CircleMemberships memberships,
            CircleDirectory directory,
            ShareGrants grants,
            TenantRegistry tenants) {
        this.circles = circles;
        this.invitations = invitations;
        this.memberships = memberships;
        this.directory = directory;
        this.grants = grants;
        this.tenants = tenants;
    }

    /** A new circle that the tenant in scope leads; returns what it is called. */
    @Transactional
    public String begin(LocalizedText name) {
        return circles.saveAndFlush(Circle.begun(name)).circle();
    }

    @Transactional
    public void rename(String circle, LocalizedText name) {
        led(circle).rename(name);
    }

    /** Asks an active tenant to belong to the circle; {@link InvalidField} where there is none, or it does already. */
    @UseCase("invite-into-circle")
    @Transactional
    public void invite(String circle, String member) {
        var led = led(circle);
        if (member.equals(TenantContext.requiredTenant())
                || tenants.find(member).filter(tenant -> tenant.active()).isEmpty()) {
            throw new InvalidField("member", "circle.member.unknown");
        }
        // Who declined or left is invited once more, as another round.
        invitations
                .findByCircleAndTermAndMemberAndStatus(circle, led.term(), member, InvitationStatus.INVITED)
                .ifPresent(before -> {
                    if (counted(led, other -> other.tenant().equals(member) && (other.waiting() || other.belongs()))) {
                        throw new InvalidField("member", "circle.member.there");
                    }
                    invitations.delete(before);
                    invitations.flush();
                });
        invitations.saveAndFlush(new CircleInvitation(led, member, TenantOwned.newId()));
        TenantContext.announce(
                new CircleInvited(TenantContext.requiredTenant(), TenantContext.actor(), circle, member));
    }

    /** Takes a member out, or back an invitation; what was shared with the circle is gone for it at once. */
    @UseCase("remove-from-circle")
    @Transactional
    public void remove(String circle, String member, Reason reason) {
        invitations
                .findByCircleAndTermAndMemberAndStatus(circle, led(circle).term(), member, InvitationStatus.INVITED)
                .orElseThrow(() -> new NotFound("member " + member))
                .remove();
    }

    @UseCase("accept-circle")
    @Transactional
    public void accept(String circle) {
        answer(circle).accept();
    }

    @UseCase("decline-circle")
    @Transactional
    public void decline(String circle, Reason reason) {
        answer(circle).decline();
    }

    /** Ends what the others shared with the tenant through the circle, and what it shared with them. */
    @UseCase("leave-circle")
    @Transactional
    public void leave(String circle, Reason reason) {
        var accepted = memberships.findByCircleAndStatus(circle, MembershipStatus.ACCEPTED);
        if (accepted.isEmpty() || view(circle).leads()) {
            throw new NotFound("membership of " + circle);
        }
        accepted.forEach(CircleMembership::leave);
        grants.findByAudienceAndStatus(circle, GrantStatus.LIVE).forEach(ShareGrant::revoke);
    }

    /** Offers to a member to lead instead of the tenant in scope, which stays a member when they do. */
    @UseCase("offer-circle-lead")
    @Transactional
    public void offerLead(String circle, String successor) {
        var led = led(circle);
        if (!counted(led, member -> member.tenant().equals(successor) && member.belongs())) {
            throw new InvalidField("successor", "circle.successor.unknown");
        }
        var own = memberships.findByCircleAndStatus(circle, MembershipStatus.ACCEPTED).stream()
                .findFirst()
                .orElseGet(() -> {
                    var membership = memberships.save(new CircleMembership(circle, TenantOwned.newId()));
                    membership.accept();
                    return membership;
                });
        led.offer(successor, own.round());
        TenantContext.announce(
                new CircleLeadMoved(TenantContext.requiredTenant(), TenantContext.actor(), circle, successor));
    }

    /** Takes the offer back, as long as the successor has not taken it up. */
    @UseCase("keep-circle-lead")
    @Transactional
    public void keepLead(String circle) {
        own(circle).keep(!view(circle).leads());
    }

    /** Leads from now on, on the offer of the lead; the list of members goes on as it was. */
    @UseCase("take-up-circle-lead")
    @Transactional
    public void takeUpLead(String circle) {
        var tenant = TenantContext.requiredTenant();
        var before = view(circle);
        if (!tenant.equals(before.successor()) || before.leads()) {
            throw new NotFound("offer to lead " + circle);
        }
        var listed = directory.members(tenant, before);
        var led = circles.saveAndFlush(Circle.continued(before));
        listed.stream()
                .filter(member -> !member.tenant().equals(tenant) && (member.belongs() || member.waiting()))
                .forEach(member -> invitations.save(
                        new CircleInvitation(led, member.tenant(), Objects.requireNonNull(member.round()))));
        TenantContext.announce(new CircleLeadMoved(tenant, TenantContext.actor(), circle, tenant));
    }

    @UseCase("dissolve-circle")
    @Transactional
    public void dissolve(String circle, Reason reason) {
        led(circle).dissolve();
    }

    private CircleMembership answer(String circle) {
        var tenant = TenantContext.requiredTenant();
        var round = directory.members(tenant, view(circle)).stream()
                .filter(member -> member.tenant().equals(tenant) && member.waiting())
                .map(CircleMember::round)
                .findFirst()
                .orElseThrow(() -> new NotFound("invitation into " + circle));
        return memberships.save(new CircleMembership(circle, round));
    }

    private boolean counted(Circle led, Predicate<CircleMember> wanted) {
        return directory.members(TenantContext.requiredTenant(), view(led.circle())).stream()
                .anyMatch(wanted);
    }

    /** The own term, which must be the one in force. */
    private Circle led(String circle) {
        var own = own(circle);
        if (!view(circle).leads()) {
            throw new NotFound("circle " + circle);
        }
        return own;
    }

    private Circle own(String circle) {
        return circles.findFirstByCircleOrderByTermDesc(circle).orElseThrow(() -> new NotFound("circle " + circle));
    }

    private CircleView view(String circle) {
        return directory
                .find(TenantContext.requiredTenant(), circle)
                .orElseThrow(() -> new NotFound("circle " + circle));
    }
}

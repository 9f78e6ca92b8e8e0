package mk.infocenter.alliances.sharing;

import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** A tenant, that of the event, has accepted or declined an invitation into a circle, or left it. */
public record CircleAnswered(String tenant, Actor actor, String circle, MembershipStatus answer)
        implements TenantEvent {}

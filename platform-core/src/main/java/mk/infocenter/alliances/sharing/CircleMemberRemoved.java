package mk.infocenter.alliances.sharing;

import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** The lead, the tenant of the event, has taken a member out of a circle, or an invitation back. */
public record CircleMemberRemoved(String tenant, Actor actor, String circle, String member) implements TenantEvent {}

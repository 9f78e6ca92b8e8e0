package mk.infocenter.alliances.sharing;

import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** The lead, the tenant of the event, has dissolved the circle; nothing is shared with it any more. */
public record CircleDissolved(String tenant, Actor actor, String circle) implements TenantEvent {}

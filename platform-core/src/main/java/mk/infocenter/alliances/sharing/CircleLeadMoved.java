package mk.infocenter.alliances.sharing;

import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/**
 * The tenant of the event offers to a successor to lead the circle, or has taken up such an offer.
 *
 * @param successor whom the lead was offered to; the tenant itself where it has taken it up
 */
public record CircleLeadMoved(String tenant, Actor actor, String circle, String successor) implements TenantEvent {}

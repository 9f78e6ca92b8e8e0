package mk.infocenter.alliances.sharing;

import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** The lead, the tenant of the event, invites another tenant into a circle. */
public record CircleInvited(String tenant, Actor actor, String circle, String member) implements TenantEvent {}

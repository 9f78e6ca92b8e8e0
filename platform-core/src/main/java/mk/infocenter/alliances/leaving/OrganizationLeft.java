package mk.infocenter.alliances.leaving;

import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/**
 * An organization has left and its rows are erased: what others hold of it ends.
 *
 * @param tenant of Info-center
 * @param leaver the organization that was
 */
public record OrganizationLeft(String tenant, Actor actor, String leaver) implements TenantEvent {}

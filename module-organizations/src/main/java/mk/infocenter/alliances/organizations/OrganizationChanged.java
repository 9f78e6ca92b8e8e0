package mk.infocenter.alliances.organizations;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** An organization told something else of itself. */
public record OrganizationChanged(String tenant, Actor actor, UUID organization) implements TenantEvent {}

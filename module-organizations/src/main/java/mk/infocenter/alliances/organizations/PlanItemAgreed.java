package mk.infocenter.alliances.organizations;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** An organization and Info-center agreed on a need of the organization: support may be designed to it from now on. */
public record PlanItemAgreed(String tenant, Actor actor, UUID item, UUID assessment) implements TenantEvent {}

package mk.infocenter.alliances.organizations;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** A need of a community is met. */
public record NeedMet(String tenant, Actor actor, UUID need) implements TenantEvent {}

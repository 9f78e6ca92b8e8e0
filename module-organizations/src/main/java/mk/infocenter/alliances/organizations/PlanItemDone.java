package mk.infocenter.alliances.organizations;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** What an organization wanted to become able to do, it now can. */
public record PlanItemDone(String tenant, Actor actor, UUID item, UUID assessment) implements TenantEvent {}

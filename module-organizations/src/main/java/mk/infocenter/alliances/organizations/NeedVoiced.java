package mk.infocenter.alliances.organizations;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** A priority of a community became a need: a record of another module may take it up. */
public record NeedVoiced(String tenant, Actor actor, UUID need) implements TenantEvent {}

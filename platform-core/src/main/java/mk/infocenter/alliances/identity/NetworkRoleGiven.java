package mk.infocenter.alliances.identity;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** Two of Info-center's people have given somebody a network role. */
public record NetworkRoleGiven(String tenant, Actor actor, UUID role, UUID account) implements TenantEvent {}

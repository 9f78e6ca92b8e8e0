package mk.infocenter.alliances.organizations;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** An organization said what became of a commitment: kept, partly kept or broken, with its proof. */
public record CommitmentSettled(String tenant, Actor actor, UUID commitment) implements TenantEvent {}

package mk.infocenter.alliances.organizations;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** The day of a commitment has come, and nobody said yet what became of it. */
public record CommitmentDue(String tenant, Actor actor, UUID commitment) implements TenantEvent {}

package mk.infocenter.alliances.organizations;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** What was said of a commitment does not hold any more; what became of it is open again. */
public record CommitmentReopened(String tenant, Actor actor, UUID commitment) implements TenantEvent {}

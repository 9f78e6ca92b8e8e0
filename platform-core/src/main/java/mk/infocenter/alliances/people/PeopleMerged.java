package mk.infocenter.alliances.people;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** Two records were the same person; the id of the merged one goes on to mean the kept one. */
public record PeopleMerged(String tenant, UUID kept, UUID merged, Actor actor) implements TenantEvent {}

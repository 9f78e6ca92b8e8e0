package mk.infocenter.alliances.identity;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** Somebody from outside begins to read the records of the tenant. */
public record RecordsOpened(String tenant, Actor actor, UUID opening) implements TenantEvent {}

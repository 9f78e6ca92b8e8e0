package mk.infocenter.alliances.identity;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** Somebody from outside ended their reading before its time. */
public record RecordsClosed(String tenant, Actor actor, UUID opening) implements TenantEvent {}

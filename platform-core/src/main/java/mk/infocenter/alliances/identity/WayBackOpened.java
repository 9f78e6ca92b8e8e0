package mk.infocenter.alliances.identity;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** Somebody who lost their second factor may come back by a link. */
public record WayBackOpened(String tenant, Actor actor, UUID wayBack) implements TenantEvent {}

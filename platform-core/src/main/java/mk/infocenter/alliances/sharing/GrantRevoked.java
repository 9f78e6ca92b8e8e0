package mk.infocenter.alliances.sharing;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** A record of the tenant is no longer shared by this grant. */
public record GrantRevoked(String tenant, Actor actor, UUID grant, UUID record) implements TenantEvent {}

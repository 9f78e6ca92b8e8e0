package mk.infocenter.alliances.tenancy;

/** A tenant exists from now on; each module prepares what it needs in it. */
public record TenantCreated(String tenant, Actor actor) implements TenantEvent {}

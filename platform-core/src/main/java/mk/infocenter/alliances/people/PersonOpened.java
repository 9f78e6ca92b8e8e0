package mk.infocenter.alliances.people;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** Somebody opened a person's data. */
public record PersonOpened(String tenant, UUID person, Actor actor) implements TenantEvent {}

package mk.infocenter.alliances.people;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** Somebody took out all that is known of a person. */
public record PersonExported(String tenant, UUID person, Actor actor) implements TenantEvent {}

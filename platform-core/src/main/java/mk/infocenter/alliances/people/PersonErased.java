package mk.infocenter.alliances.people;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** A person's data can't be read any more by anybody. */
public record PersonErased(String tenant, UUID person, Actor actor) implements TenantEvent {}

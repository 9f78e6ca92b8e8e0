package mk.infocenter.alliances.organizations;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** A community consultation takes no more contributions. */
public record ConsultationClosed(String tenant, Actor actor, UUID consultation) implements TenantEvent {}

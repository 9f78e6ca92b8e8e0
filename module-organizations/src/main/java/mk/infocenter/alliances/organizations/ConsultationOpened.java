package mk.infocenter.alliances.organizations;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** A community consultation takes contributions from now on. */
public record ConsultationOpened(String tenant, Actor actor, UUID consultation) implements TenantEvent {}

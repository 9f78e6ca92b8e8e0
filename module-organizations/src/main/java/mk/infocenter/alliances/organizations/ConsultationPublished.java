package mk.infocenter.alliances.organizations;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** What a community said, and what was done about it, can be read by everybody. */
public record ConsultationPublished(String tenant, Actor actor, UUID consultation) implements TenantEvent {}

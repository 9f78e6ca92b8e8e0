package mk.infocenter.alliances.organizations;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** An organization and Info-center agreed how strong the organization is. */
public record AssessmentAgreed(String tenant, Actor actor, UUID assessment) implements TenantEvent {}

package mk.infocenter.alliances.organizations;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** Info-center found that a section of an organization's profile is right. */
public record SectionVerified(String tenant, Actor actor, UUID organization, UUID check) implements TenantEvent {}

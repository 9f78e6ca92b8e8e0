package mk.infocenter.alliances.identity.events;

import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/**
 * Records of the tenant leave the platform as a file; published by whoever hands it out, before it does.
 *
 * @param what the address of the export, or its name
 */
public record DataExported(String tenant, Actor actor, String what) implements TenantEvent {}

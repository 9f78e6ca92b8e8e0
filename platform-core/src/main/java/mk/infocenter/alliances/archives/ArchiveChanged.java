package mk.infocenter.alliances.archives;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** An archive was made, or handed out. */
public record ArchiveChanged(String tenant, Actor actor, UUID archive) implements TenantEvent {}

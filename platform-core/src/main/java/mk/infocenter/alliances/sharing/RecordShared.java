package mk.infocenter.alliances.sharing;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** A record of the tenant was shared with others, by this grant. */
public record RecordShared(String tenant, Actor actor, UUID grant, UUID record, String audience)
        implements TenantEvent {}

package mk.infocenter.alliances.leaving;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/**
 * A leaving has come to another state.
 *
 * @param tenant of Info-center, whose record the leaving is
 * @param leaver the organization that leaves
 */
public record LeavingMoved(String tenant, Actor actor, UUID leaving, String leaver, LeavingStatus to)
        implements TenantEvent {}

package mk.infocenter.alliances.identity;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;

/** Somebody was invited to an organization, or is to get their link once more. */
public record InvitationOpened(String tenant, Actor actor, UUID invitation) implements TenantEvent {}

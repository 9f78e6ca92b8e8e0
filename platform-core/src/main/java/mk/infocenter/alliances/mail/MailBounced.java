package mk.infocenter.alliances.mail;

import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;
import org.jspecify.annotations.Nullable;

/**
 * A letter that an organization sent came back.
 *
 * @param person whom it was for, where the sender named one
 */
public record MailBounced(
        String tenant, Actor actor, UUID letter, @Nullable UUID person) implements TenantEvent {}

package mk.infocenter.alliances.webhooks;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import mk.infocenter.alliances.tenancy.TenantEvent;

/**
 * An event that other systems may be told of; a module declares its own as beans.
 *
 * @param type of the event
 * @param name for good, a record and what happened to it: {@code organization.changed}; the message
 *     {@code webhook.events.<name>} says it to people
 * @param ids of the records it is about, by what they are; never what stands in them, nor anything of persons
 */
public record WebhookEvent<E extends TenantEvent>(Class<E> type, String name, Function<E, Map<String, UUID>> ids) {

    Map<String, UUID> idsOf(TenantEvent event) {
        return ids.apply(type.cast(event));
    }
}

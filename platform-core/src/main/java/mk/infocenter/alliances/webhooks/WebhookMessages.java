package mk.infocenter.alliances.webhooks;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import tools.jackson.databind.json.JsonMapper;

/**
 * Queues the messages of an event in the transaction of the event: what happened and that somebody must be told of it are
 * kept together or not at all.
 */
@Component
class WebhookMessages {

    static final String PING = "webhook.ping";

    private final Map<Class<?>, WebhookEvent<?>> events = new LinkedHashMap<>();
    private final Deliveries deliveries;
    private final JsonMapper json;
    private final Clock clock;

    WebhookMessages(List<WebhookEvent<?>> events, Deliveries deliveries, JsonMapper json, Clock clock) {
        events.forEach(event -> this.events.put(event.type(), event));
        this.deliveries = deliveries;
        this.json = json;
        this.clock = clock;
    }

    /** The events that may be asked for, in the order of their names. */
    List<String> names() {
        return events.values().stream().map(WebhookEvent::name).sorted().toList();
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(TenantEvent event) {
        var told = events.get(event.getClass());
        if (told != null) {
            if (!TenantContext.requiredTenant().equals(event.tenant())) {
                throw new IllegalStateException(event + " was published in the scope of another tenant");
            }
            var now = clock.instant();
            deliveries.queue(told.name(), body(told.name(), event.tenant(), now, told.idsOf(event)), now);
        }
    }

    void ping(UUID webhook) {
        var now = clock.instant();
        deliveries.queue(
                webhook, PING, body(PING, TenantContext.requiredTenant(), now, Map.of("webhook", webhook)), now);
    }

    private String body(String name, String tenant, Instant now, Map<String, UUID> ids) {
        var data = new LinkedHashMap<String, Object>();
        data.put("tenant", tenant);
        data.putAll(new TreeMap<>(ids));
        var message = new LinkedHashMap<String, Object>();
        message.put("type", name);
        message.put("timestamp", now);
        message.put("data", data);
        return json.writeValueAsString(message);
    }
}

package mk.infocenter.alliances.webhooks;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.keys.KeyRing;
import mk.infocenter.alliances.outbound.OutboundRefused;
import mk.infocenter.alliances.outbound.OutboundRequests;
import mk.infocenter.alliances.tenancy.Codes;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The webhooks of the tenant in scope and their deliveries. */
@Service
public class WebhookManagement {

    private final Webhooks webhooks;
    private final WebhookMessages messages;
    private final Deliveries deliveries;
    private final OutboundRequests outbound;
    private final KeyRing keys;
    private final Clock clock;

    WebhookManagement(
            Webhooks webhooks,
            WebhookMessages messages,
            Deliveries deliveries,
            OutboundRequests outbound,
            KeyRing keys,
            Clock clock) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.deliveries = deliveries;
        this.outbound = outbound;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * A webhook that was just made.
     *
     * @param secret what its messages are signed with; nobody can read it again
     */
    public record NewWebhook(WebhookSummary webhook, String secret) {}

    /** The events that a webhook may ask for, in the order of their names. */
    public List<String> events() {
        return messages.names();
    }

    /** Fails with {@link InvalidField} at an address or an event that can't be. */
    @UseCase("create-webhook")
    @Transactional
    public NewWebhook create(String url, String description, List<String> events) {
        var webhook = new Webhook(checked(url), description, known(events));
        var secret = WebhookSecret.random();
        webhook.signedBy(
                keys.seal(secret.key(), WebhookSecret.context(TenantContext.requiredTenant(), webhook.getId())));
        return new NewWebhook(webhooks.saveAndFlush(webhook).summary(), secret.words());
    }

    @UseCase("edit-webhook")
    @Transactional
    public WebhookSummary edit(UUID id, int seen, String url, String description, List<String> events) {
        var webhook = own(id);
        webhook.edit(seen, checked(url), description, known(events));
        return webhooks.saveAndFlush(webhook).summary();
    }

    @UseCase("enable-webhook")
    @Transactional
    public WebhookSummary enable(UUID id) {
        var webhook = own(id);
        webhook.enable();
        return webhooks.saveAndFlush(webhook).summary();
    }

    /** Also gives up what is still to be sent. */
    @UseCase("disable-webhook")
    @Transactional
    public WebhookSummary disable(UUID id, DisabledBecause why) {
        var webhook = own(id);
        webhook.disable(why);
        deliveries.giveUp(id);
        return webhooks.saveAndFlush(webhook).summary();
    }

    /** Its deliveries go with it; its history stays. */
    @UseCase("remove-webhook")
    @Transactional
    public void remove(UUID id, int seen) {
        var webhook = own(id);
        webhook.checkVersion(seen);
        webhooks.delete(webhook);
    }

    /** Sends a message that means nothing, to see whether messages arrive. */
    @UseCase("ping-webhook")
    @Transactional
    public void ping(UUID id) {
        messages.ping(own(id).getId());
    }

    /** Sends a message once more, delivered or not. */
    @UseCase("redeliver-webhook")
    @Transactional
    public void redeliver(UUID id, UUID delivery) {
        if (!deliveries.again(own(id).getId(), delivery, clock.instant())) {
            throw new NotFound("delivery " + delivery);
        }
    }

    /**
     * Newest first.
     *
     * @param after id of the last one before, null at first
     */
    @Transactional(readOnly = true)
    public List<WebhookSummary> page(@Nullable UUID after, int size) {
        return webhooks.page(after, Limit.of(size)).stream()
                .map(Webhook::summary)
                .toList();
    }

    @Transactional(readOnly = true)
    public WebhookSummary webhook(UUID id) {
        return own(id).summary();
    }

    /**
     * Newest first.
     *
     * @param after id of the last one before, null at first
     */
    @Transactional(readOnly = true)
    public List<WebhookDelivery> deliveries(UUID id, @Nullable UUID after, int size) {
        return deliveries.page(own(id).getId(), after, size);
    }

    private String checked(String url) {
        try {
            return outbound.check(url).toString();
        } catch (OutboundRefused e) {
            throw new InvalidField("url", e.why().message());
        }
    }

    private Codes known(List<String> events) {
        if (events.isEmpty() || !messages.names().containsAll(events)) {
            throw new InvalidField("events", "webhook-form.events.unknown");
        }
        return Codes.of(events);
    }

    private Webhook own(UUID id) {
        return webhooks.findById(id).orElseThrow(() -> new NotFound("webhook " + id));
    }
}

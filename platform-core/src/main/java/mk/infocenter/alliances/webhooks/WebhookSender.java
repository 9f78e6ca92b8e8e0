package mk.infocenter.alliances.webhooks;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import mk.infocenter.alliances.keys.KeyRing;
import mk.infocenter.alliances.outbound.OutboundRefused;
import mk.infocenter.alliances.outbound.OutboundRequests;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.webhooks.Deliveries.Taken;
import mk.infocenter.alliances.webhooks.WebhookDelivery.Status;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Sends due messages, each at least once, until the receiver answers with a status of success or a day is over. Nothing
 * is held in the database while the receiver takes its time.
 */
@Component
public class WebhookSender {

    private static final int AT_ONCE = 20;
    private static final int GONE = 410;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final Deliveries deliveries;
    private final WebhookManagement webhooks;
    private final OutboundRequests outbound;
    private final KeyRing keys;
    private final ScopedWork work;
    private final Clock clock;

    WebhookSender(
            Deliveries deliveries,
            WebhookManagement webhooks,
            OutboundRequests outbound,
            KeyRing keys,
            ScopedWork work,
            Clock clock) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.outbound = outbound;
        this.keys = keys;
        this.work = work;
        this.clock = clock;
    }

    /** Sends what is due now in any tenant, at once, and returns when all have answered or not; any node may do it. */
    public void deliverDue() {
        var now = clock.instant();
        var tenants = work.in(new Scope.Network(), () -> deliveries.tenantsWithDue(now));
        try (var sending = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var tenant : tenants) {
                for (var message : work.in(new Scope.Tenant(tenant), () -> deliveries.take(now, AT_ONCE))) {
                    sending.execute(() -> deliver(tenant, message));
                }
            }
        }
    }

    private void deliver(String tenant, Taken message) {
        TenantContext.in(new Scope.Tenant(tenant), Actor.SYSTEM, () -> {
            note(tenant, message, send(tenant, message));
            return message;
        });
    }

    /** The status of the answer, or a word for why there is none. */
    private String send(String tenant, Taken message) {
        var id = "msg_" + message.id();
        var timestamp = clock.instant().getEpochSecond();
        var secret = new WebhookSecret(keys.open(message.secret(), WebhookSecret.context(tenant, message.webhook())));
        try {
            var answer = outbound.post(
                    message.url(),
                    Map.of(
                            "Webhook-Id", id,
                            "Webhook-Timestamp", String.valueOf(timestamp),
                            "Webhook-Signature", secret.sign(id, timestamp, message.body())),
                    "application/json",
                    message.body().getBytes(StandardCharsets.UTF_8));
            return String.valueOf(answer.status());
        } catch (OutboundRefused e) {
            return e.why().code();
        } catch (SocketTimeoutException e) {
            return "too-slow";
        } catch (IOException | CancellationException e) {
            return "unreachable";
        }
    }

    private void note(String tenant, Taken message, String answer) {
        var now = clock.instant();
        if (answer.matches("2\\d\\d")) {
            end(tenant, message, Status.DELIVERED, answer, now);
        } else if (answer.equals(String.valueOf(GONE))) {
            end(tenant, message, Status.FAILED, answer, now);
            disable(message, DisabledBecause.GONE);
        } else if (now.isBefore(message.giveUp())) {
            end(tenant, message, Status.DUE, answer, now.plus(pause(message.attempts())));
        } else {
            end(tenant, message, Status.FAILED, answer, now);
            if (!work.in(
                    new Scope.Tenant(tenant), () -> deliveries.deliveredSince(message.webhook(), message.created()))) {
                disable(message, DisabledBecause.FAILED);
            }
        }
    }

    private void end(String tenant, Taken message, Status status, String answer, Instant due) {
        work.in(new Scope.Tenant(tenant), () -> {
            deliveries.note(message.id(), status, answer, due);
            return status;
        });
    }

    /** Unless somebody did already, or removed it. */
    private void disable(Taken message, DisabledBecause why) {
        try {
            if (webhooks.webhook(message.webhook()).active()) {
                webhooks.disable(message.webhook(), why);
            }
        } catch (NotFound | OptimisticLockingFailureException e) {
            // It is gone, or somebody is changing it just now; the next failed message finds it as it then is.
        }
    }

    /** Ten seconds, four times as long after each attempt, six hours at most. */
    static Duration pause(int attempts) {
        var pause = FIRST_PAUSE;
        for (var n = 1; n < attempts && pause.compareTo(LONGEST_PAUSE) < 0; n++) {
            pause = pause.multipliedBy(4);
        }
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}

package mk.infocenter.alliances.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.database.DatabaseRole;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.webhooks.WebhookDelivery.Status;
import mk.infocenter.alliances.webhooks.WebhookManagement.NewWebhook;
import mk.infocenter.testing.PlatformTest;
import mk.infocenter.testing.RawSql;
import mk.infocenter.testing.Receiver;
import mk.infocenter.testing.SomethingHappened;
import mk.infocenter.testing.TenantFixtures;
import mk.infocenter.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** From an event to a receiver that is well, slow, broken, gone, or somewhere it must not be. */
@PlatformTest
class WebhookSenderTests {

    @Autowired
    TenantFixtures fixtures;

    @Autowired
    WebhookManagement webhooks;

    @Autowired
    WebhookSender sender;

    @Autowired
    Deliveries deliveries;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    ScopedWork work;

    @Autowired
    TestClock clock;

    final Receiver receiver = new Receiver();
    final UUID thing = UUID.randomUUID();
    String tenant = "";

    @BeforeEach
    void organization() {
        tenant = fixtures.tenant();
    }

    @AfterEach
    void end() {
        TestClock.reset();
        receiver.close();
    }

    @Test
    void tellsWhatHappenedSignedAndWithIdsAlone() {
        var made = created();
        happens();
        assertThat(receiver.received()).as("before the sender looks").isEmpty();
        sender.deliverDue();
        sender.deliverDue();

        assertThat(receiver.received()).singleElement().satisfies(message -> {
            assertThat(message.body())
                    .matches(
                            "\\{\"type\":\"something\\.happened\",\"timestamp\":\"[0-9T:.Z-]+\",\"data\":\\{\"tenant\":\""
                                    + tenant + "\",\"thing\":\"" + thing + "\"}}");
            assertThat(message.header("Content-Type")).startsWith("application/json");
            var secret =
                    new WebhookSecret(Base64.getDecoder().decode(made.secret().substring("whsec_".length())));
            var timestamp = Long.parseLong(message.header("Webhook-Timestamp"));
            assertThat(timestamp).isCloseTo(clock.instant().getEpochSecond(), org.assertj.core.data.Offset.offset(60L));
            assertThat(message.header("Webhook-Signature"))
                    .isEqualTo(secret.sign(message.header("Webhook-Id"), timestamp, message.body()))
                    .isNotEqualTo(secret.sign(message.header("Webhook-Id"), timestamp, message.body() + " "));
            assertThat(message.header("Webhook-Id"))
                    .isEqualTo("msg_" + delivery(made).id());
        });
        assertThat(delivery(made).status()).isEqualTo(Status.DELIVERED);
        assertThat(delivery(made).lastAnswer()).isEqualTo("204");
    }

    @Test
    void whatWasRolledBackIsToldToNobody() {
        var made = created();
        assertThatThrownBy(() -> work.in(new Scope.Tenant(tenant), () -> {
                    events.publishEvent(new SomethingHappened(tenant, Actor.SYSTEM, thing));
                    throw new IllegalStateException("Taken back");
                }))
                .hasMessage("Taken back");

        assertThat(deliveries(made)).isEmpty();
    }

    @Test
    void onlyTheOwnTenantIsTold() {
        var other = fixtures.tenant();
        in(other, () -> webhooks.create(receiver.url(), "Theirs", List.of(SomethingHappened.NAME)));
        created();
        happens();
        sender.deliverDue();

        assertThat(receiver.received())
                .singleElement()
                .satisfies(
                        message -> assertThat(message.body()).contains(tenant).doesNotContain(other));
    }

    @Test
    void triesAgainUntilTheReceiverIsWell() {
        var made = created();
        receiver.answers(500);
        happens();
        sender.deliverDue();
        assertThat(delivery(made).status()).isEqualTo(Status.DUE);
        assertThat(delivery(made).lastAnswer()).isEqualTo("500");
        sender.deliverDue();
        assertThat(receiver.received()).as("not before its time").hasSize(1);

        TestClock.advance(Duration.ofSeconds(11));
        receiver.answers(302);
        sender.deliverDue();
        assertThat(delivery(made).lastAnswer()).isEqualTo("302");
        TestClock.advance(Duration.ofSeconds(41));
        receiver.answers(200);
        sender.deliverDue();

        assertThat(delivery(made).status()).isEqualTo(Status.DELIVERED);
        assertThat(delivery(made).attempts()).isEqualTo(3);
        assertThat(receiver.received())
                .extracting(message -> message.header("Webhook-Id"))
                .hasSize(3)
                .containsOnly("msg_" + delivery(made).id());
    }

    @Test
    void givesUpAfterADayAndDisablesTheWebhook() {
        var made = created();
        receiver.answers(500);
        happens();
        for (var n = 0; n < 20 && delivery(made).status() == Status.DUE; n++) {
            sender.deliverDue();
            TestClock.advance(Duration.ofHours(6));
        }

        assertThat(delivery(made).status()).isEqualTo(Status.FAILED);
        assertThat(webhook(made).disabledBecause()).isEqualTo(DisabledBecause.FAILED);
        happens();
        assertThat(deliveries(made)).as("nothing is queued any more").hasSize(1);

        receiver.answers(200);
        in(tenant, () -> webhooks.enable(made.webhook().id()));
        in(tenant, () -> {
            webhooks.redeliver(made.webhook().id(), delivery(made).id());
            return true;
        });
        sender.deliverDue();
        assertThat(delivery(made).status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void stopsAtOnceWhereTheReceiverIsGone() {
        var made = created();
        receiver.answers(410);
        happens();
        happens();
        sender.deliverDue();

        assertThat(webhook(made).disabledBecause()).isEqualTo(DisabledBecause.GONE);
        assertThat(deliveries(made)).allMatch(one -> one.status() == Status.FAILED);
    }

    /** A slow receiver neither holds others up nor any row of the database. */
    @Test
    void aSlowReceiverIsGivenItsTimeAndNoMore() throws Exception {
        var made = created();
        receiver.answers(exchange -> {
            try {
                Thread.sleep(5000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        happens();
        var sending = Thread.ofVirtual().start(sender::deliverDue);
        while (receiver.received().isEmpty()) {
            Thread.sleep(10);
        }
        sender.deliverDue();
        in(
                tenant,
                () -> webhooks.edit(
                        made.webhook().id(),
                        made.webhook().version(),
                        receiver.url(),
                        "Slow",
                        List.of(SomethingHappened.NAME)));
        sending.join();

        assertThat(receiver.received()).hasSize(1);
        assertThat(delivery(made).lastAnswer()).isEqualTo("too-slow");
        assertThat(delivery(made).status()).isEqualTo(Status.DUE);
    }

    /** A node that dies after it took a message leaves it to another one. */
    @Test
    void whatADeadNodeTookIsSentByAnother() {
        var made = created();
        happens();
        in(tenant, () -> work.in(new Scope.Tenant(tenant), () -> deliveries.take(clock.instant(), 10)));

        sender.deliverDue();
        assertThat(receiver.received()).as("it still belongs to the other node").isEmpty();
        TestClock.advance(Deliveries.LEASE.plusSeconds(1));
        sender.deliverDue();
        assertThat(receiver.received()).hasSize(1);
        assertThat(delivery(made).status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void refusesAnAddressInsideANetwork() {
        for (var url : List.of(
                "http://127.0.0.1/", "http://2130706433/", "http://[::ffff:127.0.0.1]/", "http://169.254.169.254/")) {
            assertThatThrownBy(() -> in(tenant, () -> webhooks.create(url, "Inside", List.of(SomethingHappened.NAME))))
                    .isInstanceOfSatisfying(InvalidField.class, invalid -> {
                        assertThat(invalid.field()).isEqualTo("url");
                        assertThat(invalid.message()).isEqualTo("outbound.not-public");
                    });
        }
    }

    @Test
    void aPingGoesToItsWebhookAlone() {
        var made = created();
        created();
        in(tenant, () -> {
            webhooks.ping(made.webhook().id());
            return true;
        });
        sender.deliverDue();

        assertThat(receiver.received())
                .singleElement()
                .satisfies(message -> assertThat(message.body())
                        .contains("webhook.ping", made.webhook().id().toString()));
    }

    @Test
    void anotherTenantsWebhookIsOutOfReach() {
        var made = created();
        happens();
        var id = made.webhook().id();
        var delivery = delivery(made).id();
        var other = fixtures.tenant();

        in(other, () -> {
            assertThat(webhooks.page(null, 10)).isEmpty();
            for (Runnable attempt : List.<Runnable>of(
                    () -> webhooks.webhook(id),
                    () -> webhooks.deliveries(id, null, 10),
                    () -> webhooks.edit(id, 0, "https://hooks.example/", "x", List.of(SomethingHappened.NAME)),
                    () -> webhooks.disable(id, DisabledBecause.BY_HAND),
                    () -> webhooks.ping(id),
                    () -> webhooks.redeliver(id, delivery),
                    () -> webhooks.remove(id, 0))) {
                assertThatThrownBy(attempt::run).isInstanceOf(NotFound.class);
            }
            return true;
        });
        assertThat(webhook(made)).isEqualTo(made.webhook());
    }

    @Test
    void itsSecretIsSealedAndInNoHistory() throws Exception {
        var secret = created().secret().substring("whsec_".length());
        try (var app = RawSql.as(DatabaseRole.APP, tenant)) {
            for (var table : List.of("webhook", "webhook_aud")) {
                assertThat(app.rows("select to_jsonb(t) from " + table + " t"))
                        .isNotEmpty()
                        .noneMatch(row -> row.contains(secret));
            }
            assertThat(app.rows("select jsonb_object_keys(to_jsonb(t)) from webhook_aud t"))
                    .doesNotContain("secret");
        }
    }

    @Test
    void goesWithItsDeliveries() {
        var made = created();
        happens();
        in(tenant, () -> {
            webhooks.remove(made.webhook().id(), made.webhook().version());
            return true;
        });
        sender.deliverDue();

        assertThat(receiver.received()).isEmpty();
        assertThatThrownBy(() -> webhook(made)).isInstanceOf(NotFound.class);
    }

    private NewWebhook created() {
        return in(tenant, () -> webhooks.create(receiver.url(), "Test", List.of(SomethingHappened.NAME)));
    }

    private void happens() {
        work.in(new Scope.Tenant(tenant), () -> {
            events.publishEvent(new SomethingHappened(tenant, Actor.SYSTEM, thing));
            return true;
        });
    }

    private WebhookSummary webhook(NewWebhook made) {
        return in(tenant, () -> webhooks.webhook(made.webhook().id()));
    }

    private WebhookDelivery delivery(NewWebhook made) {
        return deliveries(made).getLast();
    }

    private List<WebhookDelivery> deliveries(NewWebhook made) {
        return in(tenant, () -> webhooks.deliveries(made.webhook().id(), null, 10));
    }

    private <T> T in(String tenant, Supplier<T> attempt) {
        return TenantContext.in(new Scope.Tenant(tenant), new Actor(null, Role.STAFF), attempt::get);
    }
}

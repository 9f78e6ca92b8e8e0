package mk.infocenter.alliances.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import mk.infocenter.alliances.tenancy.Codes;
import mk.infocenter.alliances.tenancy.LifeCycleMatrix;
import mk.infocenter.alliances.tenancy.Role;
import org.junit.jupiter.api.Test;

class WebhookTests {

    @Test
    void goesThroughItsLifeCycle() {
        assertThat(LifeCycleMatrix.of(Webhook.LIFE_CYCLE, WebhookTests::inState, (webhook, step) -> {
                    if (step.equals("disable")) {
                        webhook.disable(DisabledBecause.BY_HAND);
                    } else {
                        webhook.enable();
                    }
                }))
                .isEqualTo("""
                        ACTIVE disable DISABLED by STAFF, ADMINISTRATOR, SYSTEM
                        DISABLED enable ACTIVE by STAFF, ADMINISTRATOR""");
    }

    /** The example of the specification Standard Webhooks 1.0. */
    @Test
    void signsAsTheSpecificationDoes() {
        var secret = new WebhookSecret(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));

        assertThat(secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        assertThat(secret.words()).isEqualTo("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(secret.toString()).doesNotContain("MfKQ");
        assertThat(Base64.getDecoder()
                        .decode(WebhookSecret.random().words().substring(6).getBytes(StandardCharsets.US_ASCII)))
                .hasSize(32);
    }

    @Test
    void pausesLongerAfterEachAttempt() {
        assertThat(WebhookSender.pause(1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(WebhookSender.pause(2)).isEqualTo(Duration.ofSeconds(40));
        assertThat(WebhookSender.pause(6)).isEqualTo(Duration.ofSeconds(10240));
        assertThat(WebhookSender.pause(7)).isEqualTo(Duration.ofHours(6));
        assertThat(WebhookSender.pause(1000)).isEqualTo(Duration.ofHours(6));
    }

    private static Webhook inState(WebhookStatus status) {
        var made = new ArrayList<Webhook>();
        LifeCycleMatrix.as(Role.STAFF, null, new ArrayList<>(), () -> {
            var webhook = new Webhook("https://hooks.example/", "Test", Codes.of("a"));
            if (status == WebhookStatus.DISABLED) {
                webhook.disable(DisabledBecause.BY_HAND);
            }
            made.add(webhook);
        });
        return made.getFirst();
    }
}

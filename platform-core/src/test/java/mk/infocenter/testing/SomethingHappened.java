package mk.infocenter.testing;

import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Actor;
import mk.infocenter.alliances.tenancy.TenantEvent;
import mk.infocenter.alliances.webhooks.WebhookEvent;
import org.springframework.context.annotation.Bean;

/** An event that other systems may be told of, as modules have them. */
public record SomethingHappened(String tenant, Actor actor, UUID thing) implements TenantEvent {

    public static final String NAME = "something.happened";

    /** Declares it. */
    public static class Declaration {

        @Bean
        WebhookEvent<SomethingHappened> somethingHappened() {
            return new WebhookEvent<>(SomethingHappened.class, NAME, event -> Map.of("thing", event.thing()));
        }
    }
}

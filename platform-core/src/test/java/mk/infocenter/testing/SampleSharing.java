package mk.infocenter.testing;

import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.sharing.SharedKind;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.webhooks.WebhookManagement;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Webhooks as records that may be shared, for tests that open their table to guests for a while. */
@TestConfiguration(proxyBeanMethods = false)
public class SampleSharing {

    public static final String KIND = "webhook";

    @Bean
    SharedKind sharedWebhooks(WebhookManagement webhooks, JdbcClient database) {
        return new SharedKind(
                KIND,
                true,
                id -> Optional.of(new SharedKind.Owned(
                        LocalizedText.of(webhooks.webhook(id).description(), "", ""), "/webhooks/" + id)),
                id -> shown(id, database));
    }

    private static Optional<SharedKind.Shown> shown(UUID id, JdbcClient database) {
        return database.sql("select description from webhook where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(text -> new SharedKind.Shown(LocalizedText.of(text, "", ""), "sample/shared :: text", text));
    }
}

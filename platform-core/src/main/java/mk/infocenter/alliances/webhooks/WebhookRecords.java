package mk.infocenter.alliances.webhooks;

import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Field;
import mk.infocenter.alliances.audit.RecordKind.Form;
import mk.infocenter.alliances.keys.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history of webhooks reads, and what of them the ring seals. */
@Configuration(proxyBeanMethods = false)
class WebhookRecords {

    @Bean
    SealedColumn webhookSecretColumn() {
        return new SealedColumn(
                "webhook", "secret", (tenant, row) -> WebhookSecret.context(tenant, UUID.fromString(row.apply("id"))));
    }

    @Bean
    RecordKind webhookKind() {
        return new RecordKind(
                "webhook",
                "webhook",
                "description",
                List.of(
                        new Field("url", Form.TEXT),
                        new Field("description", Form.TEXT),
                        new Field("events", Form.CODE),
                        new Field("status", Form.CODE),
                        new Field("disabled_because", Form.CODE)),
                List.of());
    }
}

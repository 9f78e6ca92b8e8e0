package mk.infocenter.alliances.webhooks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Field;
import mk.infocenter.alliances.audit.RecordKind.Form;
import mk.infocenter.alliances.keys.SealedColumn;
import mk.infocenter.alliances.search.Searchable;
import mk.infocenter.alliances.search.Searchable.Words;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history of webhooks reads, by what words they are found, and what of them the ring seals. */
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

    /** Not by their address, which may hold a secret. */
    @Bean
    Searchable webhooksFound() {
        return Searchable.of(
                "webhook",
                "broadcast",
                "/webhooks/{id}",
                Set.of(Role.STAFF),
                row -> new Words(new LocalizedText(Map.of("", row.text("description"))), LocalizedText.EMPTY));
    }
}

package mk.infocenter.alliances.api;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mk.infocenter.alliances.api.IdempotencyKeys.Answer;
import mk.infocenter.alliances.identity.AccessTokenManagement;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.webhooks.WebhookManagement;
import mk.infocenter.testing.SampleRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A token, a key, a webhook and a delivery. */
@Component
class ApiSampleRows implements SampleRows {

    private final AccessTokenManagement tokens;
    private final WebhookManagement webhooks;
    private final IdempotencyKeys keys;

    ApiSampleRows(AccessTokenManagement tokens, WebhookManagement webhooks, IdempotencyKeys keys) {
        this.tokens = tokens;
        this.webhooks = webhooks;
        this.keys = keys;
    }

    @Override
    @Transactional
    public void make() {
        tokens.create("Sample", Role.STAFF, 1);
        webhooks.ping(webhooks.create(
                        "https://hooks.example/", "Sample", webhooks.events().subList(0, 1))
                .webhook()
                .id());
        UUID account = Objects.requireNonNull(TenantContext.actor().account());
        keys.claim(account, "sample", "x");
        keys.answered(account, "sample", new Answer("x", 204, Map.of(), new byte[0]));
    }
}

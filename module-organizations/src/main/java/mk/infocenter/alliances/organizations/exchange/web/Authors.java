package mk.infocenter.alliances.organizations.exchange.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import org.springframework.stereotype.Component;

/** Names whoever posted what a page shows, all of them at once. */
@Component
class Authors {

    private final TenantRegistry tenants;
    private final Accounts accounts;

    Authors(TenantRegistry tenants, Accounts accounts) {
        this.tenants = tenants;
        this.accounts = accounts;
    }

    /** Names a person and their organization. */
    interface By {

        PostedBy apply(String tenant, UUID author);
    }

    By of(Stream<String> keys, Stream<UUID> authors) {
        Map<String, LocalizedText> names = tenants.named(keys.distinct().toList()).stream()
                .collect(Collectors.toMap(TenantSummary::key, TenantSummary::name));
        var people = accounts.names(authors.distinct().toList());
        return (tenant, author) ->
                new PostedBy(people.getOrDefault(author, ""), names.getOrDefault(tenant, LocalizedText.EMPTY));
    }
}

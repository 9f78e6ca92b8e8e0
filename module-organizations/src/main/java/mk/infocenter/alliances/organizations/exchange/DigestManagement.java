package mk.infocenter.alliances.organizations.exchange;

import java.util.Objects;
import java.util.UUID;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.mail.Subscription;
import mk.infocenter.alliances.mail.Subscriptions;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.UseCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What whoever acts wants of the digest, kept in the tenant in scope; Info-center's people keep theirs in its own. The link in each letter gives it up without signing in,
 * and this knows of it.
 */
@Service
public class DigestManagement {

    /** What is unsubscribed from, of the tenant that leads the network. */
    static final String LIST = "digest";

    private final DigestSettings settings;
    private final TenantRegistry tenants;
    private final Accounts accounts;
    private final Subscriptions subscriptions;

    DigestManagement(DigestSettings settings, TenantRegistry tenants, Accounts accounts, Subscriptions subscriptions) {
        this.settings = settings;
        this.tenants = tenants;
        this.accounts = accounts;
        this.subscriptions = subscriptions;
    }

    @Transactional(readOnly = true)
    public DigestChoice mine() {
        var chosen = settings.findByAccount(actor())
                .map(DigestSetting::choice)
                .orElseGet(() -> DigestChoice.usual(tenants.find(TenantContext.requiredTenant())
                        .orElseThrow()
                        .defaultLanguage()));
        return subscriptions.unsubscribed(subscription())
                ? new DigestChoice(false, chosen.parts(), chosen.language())
                : chosen;
    }

    /** Whoever wants it again gets it again, also after having given it up by the link of a letter. */
    @UseCase("choose-digest")
    @Transactional
    public void choose(DigestChoice choice) {
        settings.findByAccount(actor())
                .ifPresentOrElse(
                        setting -> setting.choose(choice), () -> settings.save(new DigestSetting(actor(), choice)));
        if (choice.weekly()) {
            subscriptions.subscribe(subscription());
        }
    }

    private Subscription subscription() {
        return subscriptions.to(
                accounts.profile(actor()).email(), tenants.lead().key(), LIST);
    }

    private static UUID actor() {
        return Objects.requireNonNull(TenantContext.actor().account());
    }
}

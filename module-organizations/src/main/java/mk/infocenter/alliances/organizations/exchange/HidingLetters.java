package mk.infocenter.alliances.organizations.exchange;

import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.mail.Letter;
import mk.infocenter.alliances.mail.Mails;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.springframework.stereotype.Component;

/** Tells whoever posted something that Info-center has hidden it, and why. */
@Component
class HidingLetters {

    private final Mails mails;
    private final Accounts accounts;
    private final TenantRegistry tenants;

    HidingLetters(Mails mails, Accounts accounts, TenantRegistry tenants) {
        this.mails = mails;
        this.accounts = accounts;
        this.tenants = tenants;
    }

    /** @param topic that it belongs to, by id and title */
    void send(String kind, Post post, UUID topic, String title, Reason reason) {
        var tenant = tenants.find(TenantContext.requiredTenant()).orElseThrow();
        mails.send(Letter.of(
                        "hidden/" + post.getId() + "/" + post.getVersion(),
                        kind + "-hidden",
                        accounts.profile(post.author()).email(),
                        Locale.of(tenant.defaultLanguage()),
                        title,
                        reason.text())
                .withLink("/" + tenant.key() + "/exchange/topics/" + topic));
    }
}

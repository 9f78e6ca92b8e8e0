package mk.infocenter.alliances.organizations.exchange;

import java.util.Locale;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.mail.Letter;
import mk.infocenter.alliances.mail.Mails;
import mk.infocenter.alliances.tenancy.LocalizedText;
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

    /**
     * What the letter is about.
     *
     * @param title of the post, or of the one that it belongs to
     * @param page that shows it, below the pages of the exchange
     */
    record Subject(LocalizedText title, String page) {}

    void send(Post post, Subject subject, Reason reason) {
        var tenant = tenants.find(TenantContext.requiredTenant()).orElseThrow();
        mails.send(Letter.of(
                        "hidden/" + post.getId() + "/" + post.getVersion(),
                        post.lifeCycle().name() + "-hidden",
                        accounts.profile(post.author()).email(),
                        Locale.of(tenant.defaultLanguage()),
                        subject.title().words(tenant.defaultLanguage()),
                        reason.text())
                .withLink("/" + tenant.key() + "/exchange" + subject.page()));
    }
}

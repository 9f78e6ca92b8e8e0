package mk.infocenter.alliances.comments;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.Member;
import mk.infocenter.alliances.mail.Letter;
import mk.infocenter.alliances.mail.Mails;
import mk.infocenter.alliances.search.Searchables;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells a colleague by mail that they were called to a discussion; what was said is read on the page alone. */
@Component
class MentionLetters {

    /** In each such while somebody gets one letter of a discussion at most. */
    static final Duration ONE_PER = Duration.ofHours(1);

    private final Mails mails;
    private final Accounts accounts;
    private final TenantRegistry tenants;
    private final Searchables pages;
    private final MessageSource messages;
    private final Clock clock;

    MentionLetters(
            Mails mails,
            Accounts accounts,
            TenantRegistry tenants,
            Searchables pages,
            MessageSource messages,
            Clock clock) {
        this.mails = mails;
        this.accounts = accounts;
        this.tenants = tenants;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    void send(Member called, String kind, String record, UUID comment) {
        var tenant = TenantContext.requiredTenant();
        var language = Locale.of(tenants.find(tenant).orElseThrow().defaultLanguage());
        var author = accounts.profile(
                        java.util.Objects.requireNonNull(TenantContext.actor().account()))
                .name();
        var what = messages.getMessage("record." + kind, null, language);
        var page = pages.page(kind, tenant, record).orElse("/" + tenant + "/comments/" + kind + "/" + record);
        var key = "mention/%s/%s/%s/%d"
                .formatted(kind, record, called.account(), clock.instant().getEpochSecond() / ONE_PER.toSeconds());
        mails.send(Letter.of(key, "mention", called.email(), language, author, what)
                .onList("mentions")
                .withLink(page + "#comment-" + comment));
    }
}

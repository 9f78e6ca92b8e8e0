package mk.infocenter.alliances.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import mk.infocenter.alliances.mail.Outbox.Kept;
import mk.infocenter.alliances.tenancy.PlatformAddress;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Puts a letter into words, as plain text and as HTML, in the language of its recipient. */
@Component
class Renderer {

    private final MessageSource messages;
    private final ITemplateEngine templates;
    private final TenantRegistry tenants;
    private final Seals seals;
    private final PlatformAddress address;

    Renderer(
            MessageSource messages,
            ITemplateEngine templates,
            TenantRegistry tenants,
            Seals seals,
            PlatformAddress address) {
        this.messages = messages;
        this.templates = templates;
        this.tenants = tenants;
        this.seals = seals;
        this.address = address;
    }

    /** The letter as its template reads it. */
    record Page(
            String subject,
            List<String> paragraphs,
            List<Line> items,
            @Nullable Line link,
            String footer,
            @Nullable Line unsubscribe) {}

    record Line(String text, @Nullable String href) {}

    Rendered render(Kept letter, Payload payload) {
        var locale = Locale.of(payload.language());
        var sender = sender(letter.tenant(), locale);
        var page = page(letter, payload, sender, locale);
        return new Rendered(
                sender,
                payload.address(),
                payload.language(),
                page.subject(),
                text(page),
                templates.process("mail/letter", new Context(locale, Map.of("letter", page))),
                payload.replyTo(),
                page.unsubscribe() == null ? null : page.unsubscribe().href());
    }

    private Page page(Kept letter, Payload payload, String sender, Locale locale) {
        var prefix = "mail." + letter.template();
        var arguments = payload.arguments().toArray();
        var link = payload.link();
        return new Page(
                // A line break in a value would begin another header.
                words(prefix + ".subject", locale, arguments).replaceAll("\\p{Cntrl}+", " "),
                List.of(words(prefix + ".text", locale, arguments).split("\\n\\n+")),
                payload.items().stream()
                        .map(item -> new Line(item.text(), item.link() == null ? null : address.url(item.link())))
                        .toList(),
                link == null ? null : new Line(words(prefix + ".link", locale), address.url(link)),
                words("mail.footer", locale, sender),
                unsubscribe(letter, locale));
    }

    private @Nullable Line unsubscribe(Kept letter, Locale locale) {
        if (letter.list() == null) {
            return null;
        }
        var token = seals.token(new Subscription(letter.addressHash(), letter.tenant(), letter.list()));
        return new Line(words("mail.unsubscribe", locale), address.url("/unsubscribe/" + token));
    }

    private String sender(String tenant, Locale locale) {
        return tenants.find(tenant)
                .map(found -> found.name().words(locale.getLanguage()))
                .orElseGet(() -> words("site.name", locale));
    }

    private String words(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private static String text(Page page) {
        var text = new StringBuilder(String.join("\n\n", page.paragraphs()));
        page.items().forEach(item -> text.append("\n\n- ").append(line(item)));
        if (page.link() != null) {
            text.append("\n\n").append(line(page.link()));
        }
        text.append("\n\n-- \n").append(page.footer());
        if (page.unsubscribe() != null) {
            text.append('\n').append(line(page.unsubscribe()));
        }
        return text.append('\n').toString();
    }

    private static String line(Line line) {
        return line.href() == null ? line.text() : line.text() + ":\n" + line.href();
    }
}

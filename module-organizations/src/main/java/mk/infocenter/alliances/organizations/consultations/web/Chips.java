package mk.infocenter.alliances.organizations.consultations.web;

import java.util.List;
import java.util.Locale;
import mk.infocenter.alliances.web.Chip;
import mk.infocenter.alliances.web.Query;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a filter by codes is set to, in words. */
@Component
class Chips {

    private final MessageSource messages;

    Chips(MessageSource messages) {
        this.messages = messages;
    }

    /** @param names prefix of the messages that name the codes */
    <E extends Enum<E>> List<Chip> of(Query query, String name, Class<E> type, String names, Locale locale) {
        return query.all(name, type).stream()
                .map(code -> new Chip(
                        messages.getMessage(names + "." + code, null, locale), query.withoutValue(name, code.name())))
                .toList();
    }

    String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}

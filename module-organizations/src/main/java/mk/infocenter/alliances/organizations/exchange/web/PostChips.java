package mk.infocenter.alliances.organizations.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mk.infocenter.alliances.web.Chip;
import mk.infocenter.alliances.web.Query;
import org.springframework.context.MessageSource;

/** What the filter of a list of posts is set to. */
final class PostChips {

    private final Query query;
    private final MessageSource messages;
    private final Locale locale;
    private final List<Chip> chips = new ArrayList<>();

    PostChips(Query query, MessageSource messages, Locale locale) {
        this.query = query;
        this.messages = messages;
        this.locale = locale;
    }

    PostChips words(String name) {
        if (!query.text(name).isEmpty()) {
            chips.add(new Chip(query.text(name), query.without(name)));
        }
        return this;
    }

    /** @param names prefix of their messages */
    PostChips codes(String name, String names, List<?> codes) {
        codes.forEach(code -> chips.add(new Chip(
                messages.getMessage(names + "." + code, null, locale), query.withoutValue(name, code.toString()))));
        return this;
    }

    List<Chip> all() {
        return chips;
    }
}

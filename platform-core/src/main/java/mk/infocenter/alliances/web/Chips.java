package mk.infocenter.alliances.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what the filter of a list is set to. */
@Component
public class Chips {

    private final Municipalities municipalities;
    private final TenantRegistry tenants;
    private final MessageSource messages;

    Chips(Municipalities municipalities, TenantRegistry tenants, MessageSource messages) {
        this.municipalities = municipalities;
        this.tenants = tenants;
        this.messages = messages;
    }

    public Said of(Query query, Locale locale) {
        return new Said(query, locale);
    }

    /** The chips of one filter, in the order in which its parameters are named; one that is not set gives none. */
    public final class Said {

        private final Query query;
        private final Locale locale;
        private final List<Chip> chips = new ArrayList<>();

        private Said(Query query, Locale locale) {
            this.query = query;
            this.locale = locale;
        }

        /**
         * The constants that are asked for.
         *
         * @param names prefix of the messages that name them
         */
        public <E extends Enum<E>> Said codes(String name, Class<E> type, String names) {
            return codes(name, query.all(name, type).stream().map(Enum::name).toList(), names);
        }

        /**
         * The same of codes that are no constants.
         *
         * @param codes that are asked for
         */
        public Said codes(String name, List<String> codes, String names) {
            codes.forEach(code -> chips.add(new Chip(say(names + "." + code), query.withoutValue(name, code))));
            return this;
        }

        /** The municipality that is meant; what was typed where none is. */
        public Said municipality(String name) {
            return municipalities
                    .meantBy(query.text(name))
                    .map(found -> as(name, found.name().words(locale.getLanguage())))
                    .orElseGet(() -> text(name));
        }

        public Said organization(String name) {
            return query.text(name).isEmpty()
                    ? this
                    : tenants.find(query.text(name))
                            .map(found -> as(name, found.name().words(locale.getLanguage())))
                            .orElseGet(() -> text(name));
        }

        public Said text(String name) {
            return as(name, query.text(name));
        }

        /** A parameter whose words stand in a message. */
        public Said word(String name, String message, Object... arguments) {
            return as(name, messages.getMessage(message, arguments, locale));
        }

        public Said as(String name, String words) {
            if (!query.text(name).isEmpty()) {
                chips.add(new Chip(words, query.without(name)));
            }
            return this;
        }

        public List<Chip> list() {
            return List.copyOf(chips);
        }

        private String say(String key) {
            return messages.getMessage(key, null, locale);
        }
    }
}

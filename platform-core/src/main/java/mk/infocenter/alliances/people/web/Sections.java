package mk.infocenter.alliances.people.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.people.PersonRecord;
import mk.infocenter.alliances.people.PersonalDataHolder.Fact;
import mk.infocenter.alliances.people.PersonalDataHolder.Held;
import mk.infocenter.alliances.people.PersonalDataHolder.Value;
import mk.infocenter.alliances.web.Dates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what modules' records say of a person into the words of the reader. */
@Component
class Sections {

    private final MessageSource messages;
    private final Dates dates;

    Sections(MessageSource messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    /** One record that holds the person's id. */
    record Section(String kind, UUID id, String title, List<Line> lines) {}

    record Line(String label, String value) {}

    List<Section> of(PersonRecord person, Locale locale) {
        return person.held().stream().map(held -> section(held, locale)).toList();
    }

    private Section section(Held held, Locale locale) {
        return new Section(
                held.kind(),
                held.id(),
                held.title(),
                held.facts().stream()
                        .map(fact -> new Line(message(fact.label(), locale), words(fact, locale)))
                        .toList());
    }

    private String words(Fact fact, Locale locale) {
        return switch (fact.value()) {
            case Value.Text(var text) -> text;
            case Value.Message(var key) -> message(key, locale);
            case Value.Moment(var instant) -> dates.moment(instant);
            case Value.Localized(var text) -> text.words(locale.getLanguage());
        };
    }

    private String message(String key, Locale locale) {
        return String.valueOf(messages.getMessage(key, null, key, locale));
    }
}

package mk.infocenter.alliances.audit.web;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import mk.infocenter.alliances.audit.RecordKind;
import mk.infocenter.alliances.audit.RecordKind.Form;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;

/** Writes the values of one kind of record in words, for one reader. */
record ValueNames(
        RecordKind kind,
        MessageSource messages,
        Municipalities municipalities,
        Map<UUID, String> people,
        Locale locale) {

    private static final Dates DATES = new Dates();

    String label(String column) {
        return messages.getMessage("record." + kind.name() + "." + column, null, locale);
    }

    /** The words of a value that is not written in several languages; empty for none. */
    String words(String column, Form form, @Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            return value.valueStream()
                    .map(element -> words(column, form, element))
                    .collect(Collectors.joining(", "));
        }
        return words(column, form, value.asString());
    }

    String words(String column, Form form, String value) {
        return switch (form) {
            case TEXT, LOCALIZED, KEYED -> value;
            case CODE -> code(column, value);
            case MOMENT -> DATES.exactly(OffsetDateTime.parse(value).toInstant());
            case MUNICIPALITY -> municipalities.get(value).name().words(locale.getLanguage());
            case ACCOUNT -> people.getOrDefault(UUID.fromString(value), last(value));
            case PERSON -> messages.getMessage("history.person", new Object[] {last(value)}, locale);
            case SEALED -> messages.getMessage("history.sealed", null, locale);
        };
    }

    String otherwiseSealed() {
        return messages.getMessage("history.sealed.changed", null, locale);
    }

    /** What several kinds have alike, such as a purpose, may be named once, by its column alone. */
    private String code(String column, String value) {
        var alike = messages.getMessage(column + "." + value, null, value, locale);
        return Objects.requireNonNullElse(
                messages.getMessage(kind.name() + "." + column + "." + value, null, alike, locale), value);
    }

    /** Enough of an id to tell records apart. */
    private static String last(String id) {
        return id.substring(Math.max(0, id.length() - 6));
    }

    /** The label of one of several values by name, which stand under a key. */
    String label(String column, String key, String name) {
        return code(column, key) + ": " + code(column, name);
    }

    /** The keys or languages that stand in either value, in the order of their codes. */
    static List<String> keys(@Nullable JsonNode before, @Nullable JsonNode after) {
        var keys = new ArrayList<String>();
        for (var value : new JsonNode[] {before, after}) {
            if (value != null && value.isObject()) {
                value.propertyNames().stream()
                        .filter(key -> !keys.contains(key))
                        .forEach(keys::add);
            }
        }
        keys.sort(null);
        return keys;
    }

    /** The text of the key; empty where there is none. */
    static String text(@Nullable JsonNode texts, String key) {
        var text = texts == null ? null : texts.get(key);
        return text == null || text.isNull() ? "" : text.asString();
    }
}

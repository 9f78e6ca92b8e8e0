package mk.infocenter.alliances.people.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import mk.infocenter.alliances.people.PersonRecord;
import mk.infocenter.alliances.people.PersonalDataHolder.Fact;
import mk.infocenter.alliances.people.PersonalDataHolder.Held;
import mk.infocenter.alliances.people.PersonalDataHolder.Value;
import mk.infocenter.alliances.tenancy.TenantSummary;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes all that is known of a person as JSON, in a structured, commonly used form (GDPR articles 15 and 20). */
@Component
class AccessExport {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final MessageSource messages;

    AccessExport(MessageSource messages) {
        this.messages = messages;
    }

    byte[] json(TenantSummary controller, PersonRecord person, Locale locale) {
        var export = new LinkedHashMap<String, Object>();
        export.put("controller", controller.name().words(locale.getLanguage()));
        export.put("written", Instant.now().toString());
        export.put("person", person.id());
        export.put("data", JSON.valueToTree(person.data()));
        export.put(
                "keptFor",
                person.retention().stream()
                        .map(period -> Map.of(
                                "purpose", message("purpose." + period.purpose(), locale),
                                "legalBasis", message("basis." + period.basis(), locale),
                                "until", period.until().toString()))
                        .toList());
        export.put(
                "records",
                person.held().stream().map(held -> record(held, locale)).toList());
        return JSON.writeValueAsBytes(export);
    }

    private Map<String, Object> record(Held held, Locale locale) {
        var record = new LinkedHashMap<String, Object>();
        record.put("kind", message("record." + held.kind(), locale));
        record.put("id", held.id());
        record.put("title", held.title());
        record.put(
                "says",
                held.facts().stream()
                        .map(fact -> Map.of("field", message(fact.label(), locale), "value", value(fact, locale)))
                        .toList());
        return record;
    }

    private Object value(Fact fact, Locale locale) {
        return switch (fact.value()) {
            case Value.Text(var text) -> text;
            case Value.Message(var key) -> message(key, locale);
            case Value.Moment(var instant) -> instant.toString();
            case Value.Localized(var text) -> text.texts();
        };
    }

    private String message(String key, Locale locale) {
        return String.valueOf(messages.getMessage(key, null, key, locale));
    }
}

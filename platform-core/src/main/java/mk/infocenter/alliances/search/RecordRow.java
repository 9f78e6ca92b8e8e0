package mk.infocenter.alliances.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mk.infocenter.alliances.tenancy.LocalizedText;
import tools.jackson.databind.JsonNode;

/** The stored values of a record by column, and those of its organization. */
public record RecordRow(JsonNode values, JsonNode organization) {

    /** Empty where there is none. */
    public String text(String column) {
        var value = values.get(column);
        return value == null || value.isNull() ? "" : value.asString();
    }

    public LocalizedText localized(String column) {
        return localized(values.get(column));
    }

    public List<String> codes(String column) {
        return codes(values.get(column));
    }

    public LocalizedText organizationName() {
        return localized(organization.get("name"));
    }

    /** Where the organization sits and works, by code. */
    public List<String> municipalities() {
        return codes(organization.get("municipalities"));
    }

    static LocalizedText localized(JsonNode texts) {
        var read = new HashMap<String, String>();
        if (texts != null && texts.isObject()) {
            texts.properties()
                    .forEach(text -> read.put(text.getKey(), text.getValue().asString()));
        }
        return new LocalizedText(Map.copyOf(read));
    }

    private static List<String> codes(JsonNode array) {
        return array == null || !array.isArray()
                ? List.of()
                : array.valueStream().map(JsonNode::asString).toList();
    }
}

package mk.infocenter.alliances.organizations.capacity;

import java.time.LocalDate;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.LocalizedText;

/**
 * What an item of a plan says.
 *
 * @param need what is missing
 * @param result what will be there then, which one can see or count
 * @param support what Info-center adds, empty for nothing
 */
public record PlanItemText(
        LocalizedText need, LocalizedText result, LocalizedText support, LocalDate due, Responsible responsible) {

    /** Longest text in one language, in characters. */
    public static final int LONGEST = 500;

    public PlanItemText {
        check(need, "need", true);
        check(result, "result", true);
        check(support, "support", false);
    }

    static void check(LocalizedText text, String field, boolean required) {
        if (required && text.isEmpty()) {
            throw new InvalidField(field, "plan-item." + field + ".missing");
        }
        if (text.texts().values().stream().anyMatch(words -> words.length() > LONGEST)) {
            throw new InvalidField(field, "plan-item.text.too-long");
        }
    }
}

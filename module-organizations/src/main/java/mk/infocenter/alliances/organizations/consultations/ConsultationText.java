package mk.infocenter.alliances.organizations.consultations;

import java.time.LocalDate;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.Codes;
import mk.infocenter.alliances.tenancy.LocalizedText;

/**
 * What a consultation asks.
 *
 * @param question or theme
 * @param purpose what the answers are for, and what happens with them
 * @param municipalities codes of those whose people are asked
 * @param closes the last day on which contributions are taken
 */
public record ConsultationText(
        LocalizedText question, LocalizedText purpose, Codes municipalities, LocalDate opens, LocalDate closes) {

    /** Longest question in one language, in characters. */
    public static final int LONGEST_QUESTION = 200;

    /** Longest other text in one language. */
    public static final int LONGEST = 2000;

    public ConsultationText {
        check(question, "question", LONGEST_QUESTION);
        check(purpose, "purpose", LONGEST);
        if (municipalities.values().isEmpty()) {
            throw new InvalidField("municipalities", "consultation.municipalities.missing");
        }
        if (closes.isBefore(opens)) {
            throw new InvalidField("closes", "consultation.closes.before");
        }
    }

    private static void check(LocalizedText text, String field, int longest) {
        if (text.isEmpty()) {
            throw new InvalidField(field, "consultation." + field + ".missing");
        }
        requireShort(text, field, longest);
    }

    /** Fails with {@link InvalidField} where the text is too long in one language. */
    static void requireShort(LocalizedText text, String field, int longest) {
        if (text.texts().values().stream().anyMatch(words -> words.length() > longest)) {
            throw new InvalidField(field, "consultation.text.too-long");
        }
    }
}

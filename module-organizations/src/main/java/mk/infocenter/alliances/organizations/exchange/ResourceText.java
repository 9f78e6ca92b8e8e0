package mk.infocenter.alliances.organizations.exchange;

import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a resource, whatever its edition.
 *
 * @param description what it is good for
 */
public record ResourceText(
        ResourceKind kind,
        LocalizedText title,
        LocalizedText description,
        @Nullable Theme theme) {

    /** Longest title in one language, in characters. */
    public static final int LONGEST_TITLE = 200;

    /** Longest description in one language. */
    public static final int LONGEST_DESCRIPTION = 1000;

    public ResourceText {
        check("title", title, LONGEST_TITLE);
        check("description", description, LONGEST_DESCRIPTION);
    }

    private static void check(String field, LocalizedText text, int longest) {
        if (text.isEmpty()) {
            throw new InvalidField(field, "resource." + field + ".missing");
        }
        if (text.texts().values().stream().anyMatch(words -> words.length() > longest)) {
            throw new InvalidField(field, "form.too-long");
        }
    }
}

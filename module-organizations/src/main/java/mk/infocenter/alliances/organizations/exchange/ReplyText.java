package mk.infocenter.alliances.organizations.exchange;

import java.util.Set;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.RichText;

/**
 * What a reply says.
 *
 * @param language in which it is written (ISO 639-1)
 */
public record ReplyText(RichText text, String language) {

    /** Longest text, in characters. */
    public static final int LONGEST = 8000;

    private static final Set<String> LANGUAGES = Set.of("mk", "sq", "en");

    public ReplyText {
        check(text);
        checkLanguage(language);
    }

    static void check(RichText text) {
        if (text.source().isEmpty()) {
            throw new InvalidField("text", "post.text.missing");
        }
        if (text.source().length() > LONGEST) {
            throw new InvalidField("text", "form.too-long");
        }
    }

    static void checkLanguage(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new InvalidField("language", "post.language.unknown");
        }
    }
}

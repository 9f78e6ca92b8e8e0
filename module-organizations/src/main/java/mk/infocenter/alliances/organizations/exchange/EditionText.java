package mk.infocenter.alliances.organizations.exchange;

import mk.infocenter.alliances.api.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an edition.
 *
 * @param language in which it is written (ISO 639-1)
 * @param label as people tell editions apart, such as 2 or 2026
 * @param news what is new in it
 */
public record EditionText(
        String language, String label, @Nullable String news) {

    /** Longest label, in characters. */
    public static final int LONGEST_LABEL = 40;

    /** Longest words on what is new. */
    public static final int LONGEST_NEWS = 500;

    public EditionText {
        label = label.strip();
        news = news == null || news.isBlank() ? null : news.strip();
        if (label.isEmpty()) {
            throw new InvalidField("label", "edition.label.missing");
        }
        if (label.length() > LONGEST_LABEL) {
            throw new InvalidField("label", "form.too-long");
        }
        if (news != null && news.length() > LONGEST_NEWS) {
            throw new InvalidField("news", "form.too-long");
        }
        ReplyText.checkLanguage(language);
    }
}

package mk.infocenter.alliances.organizations.exchange;

import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.tenancy.RichText;
import org.jspecify.annotations.Nullable;

/**
 * What a topic says.
 *
 * @param language in which it is written (ISO 639-1)
 */
public record TopicText(
        String title,
        RichText text,
        String language,
        @Nullable Theme theme) {

    /** Longest title, in characters. */
    public static final int LONGEST_TITLE = 200;

    public TopicText {
        title = title.strip();
        if (title.isEmpty()) {
            throw new InvalidField("title", "topic.title.missing");
        }
        if (title.length() > LONGEST_TITLE) {
            throw new InvalidField("title", "form.too-long");
        }
        ReplyText.check(text);
        ReplyText.checkLanguage(language);
    }
}

package mk.infocenter.alliances.organizations.exchange;

import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.RichText;

/** What an announcement says. */
public record AnnouncementText(LocalizedText title, LocalizedText text) {

    /** Longest title in one language, in characters. */
    public static final int LONGEST_TITLE = 200;

    /** Longest text in one language. */
    public static final int LONGEST = 8000;

    public AnnouncementText {
        text = RichText.written(text);
        if (title.isEmpty()) {
            throw new InvalidField("title", "announcement.title.missing");
        }
        if (text.isEmpty()) {
            throw new InvalidField("text", "announcement.text.missing");
        }
    }
}

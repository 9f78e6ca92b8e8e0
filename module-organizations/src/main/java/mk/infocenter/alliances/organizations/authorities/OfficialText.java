package mk.infocenter.alliances.organizations.authorities;

import java.time.LocalDate;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an official.
 *
 * @param name under which they act in public
 * @param office what they are there
 * @param until last day of the term, null while it lasts
 */
public record OfficialText(
        String name,
        LocalizedText office,
        LocalDate since,
        @Nullable LocalDate until) {

    /** Longest name, and office in one language, in characters. */
    public static final int LONGEST = 120;

    public OfficialText {
        name = name.strip();
        if (name.isEmpty()) {
            throw new InvalidField("name", "official.name.missing");
        }
        if (name.length() > LONGEST) {
            throw new InvalidField("name", "form.too-long");
        }
        Texts.check(office, "office", LONGEST, "official.office.missing");
        if (until != null && until.isBefore(since)) {
            throw new InvalidField("until", "official.until.before");
        }
    }
}

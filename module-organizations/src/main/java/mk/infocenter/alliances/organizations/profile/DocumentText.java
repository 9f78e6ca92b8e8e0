package mk.infocenter.alliances.organizations.profile;

import java.time.LocalDate;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a paper beside its file.
 *
 * @param title empty where the kind says enough
 * @param validUntil the last day, null where it holds without end
 */
public record DocumentText(
        DocumentKind kind,
        LocalizedText title,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /** Longest title in one language, in characters. */
    public static final int LONGEST = 200;

    public DocumentText {
        if (kind == DocumentKind.OTHER && title.isEmpty()) {
            throw new InvalidField("title", "document.title.missing");
        }
        if (title.texts().values().stream().anyMatch(words -> words.length() > LONGEST)) {
            throw new InvalidField("title", "document.title.long");
        }
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            throw new InvalidField("validUntil", "document.validUntil.before");
        }
    }

    /** Whether its last day is over. */
    boolean over(LocalDate today) {
        return validUntil != null && validUntil.isBefore(today);
    }
}

package mk.infocenter.alliances.organizations.exchange;

import java.util.EnumSet;
import java.util.Set;
import mk.infocenter.alliances.api.InvalidField;

/**
 * What somebody wants of the digest.
 *
 * @param weekly or never
 * @param language of their letters (ISO 639-1)
 */
public record DigestChoice(boolean weekly, Set<DigestPart> parts, String language) {

    public DigestChoice {
        parts = Set.copyOf(parts);
        if (weekly && parts.isEmpty()) {
            throw new InvalidField("parts", "digest.parts.missing");
        }
        ReplyText.checkLanguage(language);
    }

    /** Of whoever has chosen nothing yet. */
    static DigestChoice usual(String language) {
        return new DigestChoice(true, EnumSet.allOf(DigestPart.class), language);
    }

    boolean has(DigestPart part) {
        return weekly && parts.contains(part);
    }
}

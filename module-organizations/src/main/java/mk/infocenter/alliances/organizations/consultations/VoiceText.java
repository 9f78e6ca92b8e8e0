package mk.infocenter.alliances.organizations.consultations;

import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.people.AgeGroup;
import mk.infocenter.alliances.people.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What a contribution says, and what whoever made it wants to tell of themselves.
 *
 * @param said in their own words
 * @param language in which it was written (ISO 639-1)
 * @param municipality where they live, null where they did not say it
 */
public record VoiceText(
        String said,
        String language,
        Sex sex,
        AgeGroup ageGroup,
        @Nullable String municipality) {

    /** Longest contribution, in characters. */
    public static final int LONGEST = 2000;

    public VoiceText {
        said = said.strip();
        if (said.isEmpty()) {
            throw new InvalidField("said", "voice.said.missing");
        }
        if (said.length() > LONGEST) {
            throw new InvalidField("said", "consultation.text.too-long");
        }
    }
}

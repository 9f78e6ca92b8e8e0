package mk.infocenter.alliances.organizations.capacity;

import mk.infocenter.alliances.api.InvalidField;
import org.jspecify.annotations.Nullable;

/** What holds for every score, whoever gives it. */
public final class Score {

    /** Longest text that a score is given with, in characters. */
    public static final int LONGEST = 2000;

    private Score() {}

    static void check(@Nullable Integer level, String text, String field) {
        if (level != null && !CapacityText.isLevel(level)) {
            throw new InvalidField("level", "score.level.unknown");
        }
        if (text.length() > LONGEST) {
            throw new InvalidField(field, "score.text.too-long");
        }
    }
}

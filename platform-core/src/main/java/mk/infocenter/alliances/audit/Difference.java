package mk.infocenter.alliances.audit;

import org.jspecify.annotations.Nullable;

/**
 * One field in which a record differs from what it was, in words for one reader.
 *
 * @param language of the text, null for values that have none
 * @param text the difference word by word, null for values that read as a whole
 */
public record Difference(
        String label,
        @Nullable String language,
        String before,
        String after,
        @Nullable TextDifference text) {}

package mk.infocenter.alliances.organizations.capacity;

import java.util.List;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.tenancy.LocalizedText;

/**
 * What a rubric says of one capacity.
 *
 * @param levels what an organization does at each level, from the first on
 * @param target the level that the network wants everybody to reach
 */
public record CapacityText(LocalizedText name, LocalizedText meaning, List<LocalizedText> levels, int target) {

    /** How many levels each capacity has, the best one being the last. */
    public static final int LEVELS = 4;

    public CapacityText {
        levels = List.copyOf(levels);
        if (levels.size() != LEVELS) {
            throw new IllegalArgumentException("A capacity has " + LEVELS + " levels");
        }
        if (!isLevel(target)) {
            throw new InvalidField("target", "rubric-form.target.form");
        }
    }

    /** Whether a capacity has a level of this number. */
    public static boolean isLevel(int number) {
        return number >= 1 && number <= LEVELS;
    }
}

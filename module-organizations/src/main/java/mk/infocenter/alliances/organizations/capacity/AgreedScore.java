package mk.infocenter.alliances.organizations.capacity;

import org.jspecify.annotations.Nullable;

/**
 * What Info-center would agree to about one capacity of an organization.
 *
 * @param level null where nothing is said yet
 * @param note why, empty where there is nothing to say
 */
public record AgreedScore(@Nullable Integer level, String note) {

    public AgreedScore {
        Score.check(level, note, "note");
    }
}

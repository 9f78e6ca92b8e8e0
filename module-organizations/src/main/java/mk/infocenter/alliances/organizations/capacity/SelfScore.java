package mk.infocenter.alliances.organizations.capacity;

import org.jspecify.annotations.Nullable;

/**
 * What an organization says of one of its capacities.
 *
 * @param level null where it has not decided yet
 * @param evidence with links, empty where it has none yet
 */
public record SelfScore(@Nullable Integer level, String evidence) {

    public SelfScore {
        Score.check(level, evidence, "evidence");
    }
}

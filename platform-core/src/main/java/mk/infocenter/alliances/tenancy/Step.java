package mk.infocenter.alliances.tenancy;

import java.util.List;
import java.util.Set;

/**
 * One step of a life-cycle, as pages, documents and tests read it.
 *
 * @param name a verb in lower case with hyphens, for example {@code suspend}
 * @param from the states it leads out of; none for the step that begins the record
 * @param who the roles that may take it
 * @param reason whether a reason must be given
 * @param guards names of the conditions that forbid it, each with a message {@code <life-cycle>.guard.<name>}
 */
public record Step<S extends Enum<S>>(
        String name, Set<S> from, S to, Set<Role> who, boolean reason, List<String> guards) {

    boolean by(Role role) {
        return who.stream().anyMatch(role::includes);
    }

    /**
     * A step that somebody could take now.
     *
     * @param guarded whether a condition forbids it for the moment; its message says which
     */
    public record Offer(String step, boolean reason, boolean guarded, String message) {}
}

package mk.infocenter.alliances.search;

import java.util.Set;
import mk.infocenter.alliances.tenancy.Role;

/**
 * What the search never finds, because it has a page of its own for that; the results lead there whoever may open it.
 *
 * @param path below the workspace's root
 * @param message key of the link's words
 */
public record SearchedElsewhere(String path, String message, Set<Role> readers) {

    public SearchedElsewhere {
        readers = Set.copyOf(readers);
    }

    boolean openTo(Role role) {
        return readers.stream().anyMatch(role::includes);
    }
}

package mk.infocenter.alliances.lists;

import java.util.Set;

/**
 * A list whose filter people may save under a name; a module declares its own as beans, and its page shows the fragment
 * {@code views/parts :: views}.
 *
 * @param name lower case with hyphens; it stands in the database
 * @param path below the organization
 * @param filters parameters that are saved; none that could hold a name or another word about a person
 */
public record FilteredList(String name, String path, Set<String> filters) {

    public FilteredList {
        filters = Set.copyOf(filters);
    }
}

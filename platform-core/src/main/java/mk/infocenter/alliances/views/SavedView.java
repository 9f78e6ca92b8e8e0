package mk.infocenter.alliances.views;

import java.util.UUID;

/**
 * A filter with a name.
 *
 * @param filter as the query of an address; what the list no longer knows in it counts as nothing
 * @param shared whether it is everybody's of the organization
 * @param main whether the list opens in it for whoever asks
 */
public record SavedView(UUID id, String list, String title, String filter, boolean shared, boolean main) {

    /** Longest title, in characters. */
    public static final int LONGEST_TITLE = 60;

    /** Longest filter, in characters. */
    public static final int LONGEST_FILTER = 1000;
}

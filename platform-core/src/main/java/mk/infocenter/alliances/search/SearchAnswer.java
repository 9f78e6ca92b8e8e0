package mk.infocenter.alliances.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param groups by kind, in the order of their names
 * @param respelled whether nothing was written as it was typed, and this is what is written nearly so
 * @param next key of the last record shown, from which the next page of the kind goes on; null where there are no more
 */
public record SearchAnswer(
        List<Group> groups, boolean respelled, @Nullable String next) {

    static final SearchAnswer NOTHING = new SearchAnswer(List.of(), false, null);

    /** The best records of one kind, and how many there are in all. */
    public record Group(String kind, String icon, long total, List<Found> found) {

        public boolean more() {
            return total > found.size();
        }
    }

    /**
     * A record that was found.
     *
     * @param tenant whose it is
     * @param language of the title where it is not the reader's, else null; and of the summary
     */
    public record Found(
            String tenant,
            String link,
            List<Piece> title,
            @Nullable String language,
            List<Piece> summary,
            @Nullable String summaryLanguage) {}

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    public long total() {
        return groups.stream().mapToLong(Group::total).sum();
    }
}

package mk.infocenter.alliances.organizations.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.tenancy.SearchKey;

/**
 * Which topics are asked for.
 *
 * @param words that stand in the title or the text, in any script; empty for all
 * @param themes none for all
 * @param statuses none for those that are shown
 */
public record TopicQuery(String words, Collection<Theme> themes, Collection<PostStatus> statuses) {

    public static final TopicQuery ALL = new TopicQuery("", List.of(), List.of());

    public TopicQuery {
        themes = Set.copyOf(themes);
        statuses = statuses.isEmpty() ? Set.of(PostStatus.SHOWN) : Set.copyOf(statuses);
    }

    /** The words as the database compares them; what would be a sign of its own there is a letter. */
    String pattern() {
        return pattern(words);
    }

    static String pattern(String words) {
        return "%" + SearchKey.of(words).replaceAll("([!%_])", "!$1") + "%";
    }
}

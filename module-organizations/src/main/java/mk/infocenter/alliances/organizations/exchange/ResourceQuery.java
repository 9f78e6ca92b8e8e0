package mk.infocenter.alliances.organizations.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import mk.infocenter.alliances.organizations.Theme;

/**
 * Which resources are asked for.
 *
 * @param words that stand in the title or the description, in any script; empty for all
 * @param kinds none for all
 * @param themes none for all
 * @param languages in one of which there is an edition; none for all
 * @param statuses none for those that are shown
 */
public record ResourceQuery(
        String words,
        Collection<ResourceKind> kinds,
        Collection<Theme> themes,
        Collection<String> languages,
        Collection<PostStatus> statuses) {

    public static final ResourceQuery ALL = new ResourceQuery("", List.of(), List.of(), List.of(), List.of());

    public ResourceQuery {
        kinds = kinds.isEmpty() ? Set.of(ResourceKind.values()) : Set.copyOf(kinds);
        themes = Set.copyOf(themes);
        languages = Set.copyOf(languages);
        statuses = statuses.isEmpty() ? Set.of(PostStatus.SHOWN) : Set.copyOf(statuses);
    }
}

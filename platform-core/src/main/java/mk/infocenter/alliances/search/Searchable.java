package mk.infocenter.alliances.search;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Role;
import org.jspecify.annotations.Nullable;

/**
 * That records of one kind are found, by what words, by whom and where they are read; a module declares one as a bean. Its
 * records are entered whenever their rows change, whoever changes them.
 *
 * @param kind the name of its {@link mk.infocenter.alliances.audit.RecordKind}
 * @param icon name in the sprite
 * @param reads what a stored row reads as
 * @param page in the workspace, below its root, with {@code {id}}
 * @param readers who may open that page; with Info-center's roles, also whoever has opened the organization
 * @param networkPage where Info-center reads it without opening anything, with {@code {tenant}}; null where it does not
 * @param publicPage where everybody reads it, with {@code {tenant}} and {@code {id}}; null where nobody does
 * @param published whether a row is there for everybody
 * @param ofOrganization whether its words come from its organization's row, too
 */
public record Searchable(
        String kind,
        String icon,
        Function<RecordRow, Words> reads,
        String page,
        Set<Role> readers,
        @Nullable String networkPage,
        @Nullable String publicPage,
        Predicate<RecordRow> published,
        boolean ofOrganization) {

    /**
     * What a row reads as.
     *
     * @param title what a record is called
     * @param summary a sentence about it, or nothing
     * @param others further words that find it and are not shown
     */
    public record Words(LocalizedText title, LocalizedText summary, List<LocalizedText> others) {

        public Words(LocalizedText title, LocalizedText summary) {
            this(title, summary, List.of());
        }
    }

    public Searchable {
        readers = Set.copyOf(readers);
    }

    /** Found in the workspace alone, by those who may open the page. */
    public static Searchable of(
            String kind, String icon, String page, Set<Role> readers, Function<RecordRow, Words> reads) {
        return new Searchable(kind, icon, reads, page, readers, null, null, _ -> false, false);
    }

    /** Found by Info-center, too. */
    public Searchable inNetwork(String address) {
        return new Searchable(kind, icon, reads, page, readers, address, publicPage, published, ofOrganization);
    }

    /** Found by everybody while the row is published. */
    public Searchable onSite(String address, Predicate<RecordRow> published) {
        return new Searchable(kind, icon, reads, page, readers, networkPage, address, published, ofOrganization);
    }

    /** Entered again when the row of its organization changes. */
    public Searchable withOrganization() {
        return new Searchable(kind, icon, reads, page, readers, networkPage, publicPage, published, true);
    }

    /** Whether Info-center's role of the database may read its entries. */
    boolean seenByOversight() {
        return networkPage != null || readers.contains(Role.OFFICER) || readers.contains(Role.MANAGER);
    }

    boolean foundIn(SearchPlace place, Role role) {
        return switch (place) {
            case WORKSPACE -> readers.stream().anyMatch(role::includes);
            case NETWORK -> networkPage != null;
            case SITE -> publicPage != null;
        };
    }

    /** The address of a record's page. */
    public String link(SearchPlace place, String tenant, String id) {
        var address = switch (place) {
            case WORKSPACE -> "/{tenant}" + page;
            case NETWORK -> String.valueOf(networkPage);
            case SITE -> String.valueOf(publicPage);
        };
        return address.replace("{tenant}", tenant).replace("{id}", id);
    }
}

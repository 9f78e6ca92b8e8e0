package mk.infocenter.alliances.drafts;

import org.jspecify.annotations.Nullable;

/**
 * A form whose unsent words are kept; a module declares its own as beans, and its template has the fragments
 * {@code drafts/parts :: offer} and {@code keep}. A form that is sent and leads on to another page is done with; one that
 * comes back is kept as it was sent.
 *
 * @param name lower case with hyphens; it stands in the database
 * @param edit pattern of the form's address below the organization, read and sent alike; {@code {record}} is the id of
 *     the record where there are several
 * @param add address of the form for a new record, null where there is none
 * @param addTo where that one is sent to
 */
public record DraftForm(
        String name,
        String edit,
        @Nullable String add,
        @Nullable String addTo) {

    public DraftForm(String name, String edit) {
        this(name, edit, null, null);
    }
}

package mk.infocenter.alliances.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a module tells about one kind of record, so that its history can be read and shown. Messages
 * {@code record.<name>} and {@code record.<name>.<column>} name the kind and its fields.
 *
 * @param name as it stands in addresses, singular
 * @param table the audited table, without {@code _aud}
 * @param title the column that names a record, null where the kind's own name must do
 * @param fields in the order in which people read them
 * @param collections values that are kept in a table of their own
 */
public record RecordKind(
        String name, String table, @Nullable String title, List<Field> fields, List<Collection> collections) {

    public RecordKind {
        fields = List.copyOf(fields);
        collections = List.copyOf(collections);
    }

    /** How a value reads. */
    public enum Form {
        TEXT,
        /** A text in several languages, shown and compared language by language. */
        LOCALIZED,
        /** A value or list of values, each named by the message {@code <kind>.<column>.<value>}. */
        CODE,
        /**
         * Values by name, by key, each on a line of its own: key and name read as the messages
         * {@code <kind>.<column>.<key>} and {@code <kind>.<column>.<name>}.
         */
        KEYED,
        MUNICIPALITY,
        /** A moment, shown in Skopje's time. */
        MOMENT,
        /** A person's account. */
        ACCOUNT,
        /** The id of a person in the vault, whose name the history must not tell. */
        PERSON,
        /** Personal data that is sealed; the history tells that it changed and no more. */
        SEALED
    }

    public record Field(String column, Form form) {}

    /**
     * Values of one column in a table of their own.
     *
     * @param owner the column that holds the record's id, null where the tenant is the record
     */
    public record Collection(String table, @Nullable String owner, String column, Form form) {}

    /** Whether the tenant itself is the record, so that there is just one of the kind in each tenant. */
    boolean isTenant() {
        return table.equals("tenant");
    }
}

package mk.infocenter.alliances.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a module tells about its records that hold ids of people, as a bean. All methods run in the tenant's scope and in
 * the transaction of the vault's use case.
 */
public interface PersonalDataHolder {

    /** The records that hold the person's id, for the person's page and for what the person gets on request. */
    List<Held> held(UUID person);

    /** Two records were the same person: whatever names the one names the other from now on. */
    void repoint(UUID from, UUID to);

    /** The person is being erased, whose key is still there; notes about them go, ids may stay. */
    default void erase(UUID person) {}

    /** The last day on which a duty forbids to erase the person; empty where nothing does. */
    default Optional<LocalDate> mustKeepUntil(UUID person) {
        return Optional.empty();
    }

    /**
     * One record that holds a person's id.
     *
     * @param kind name of its {@code RecordKind}, which the message {@code record.<kind>} names
     * @param title what names the record, empty where the kind does
     * @param since when it came to hold the person's id, null where that is unknown
     */
    record Held(
            String kind, UUID id, String title, @Nullable Instant since, List<Fact> facts) {

        public Held {
            facts = List.copyOf(facts);
        }
    }

    /** One thing that a record says of the person; the label is the key of a message. */
    record Fact(String label, Value value) {

        public static Fact text(String label, String text) {
            return new Fact(label, new Value.Text(text));
        }

        public static Fact message(String label, String key) {
            return new Fact(label, new Value.Message(key));
        }

        public static Fact moment(String label, Instant moment) {
            return new Fact(label, new Value.Moment(moment));
        }

        public static Fact localized(String label, LocalizedText text) {
            return new Fact(label, new Value.Localized(text));
        }
    }

    /** A value that each reader sees in their own language. */
    sealed interface Value {

        record Text(String text) implements Value {}

        record Message(String key) implements Value {}

        record Moment(Instant instant) implements Value {}

        record Localized(LocalizedText text) implements Value {}
    }
}

package mk.infocenter.alliances.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as lists and other records name them.
 *
 * @param id of the record that is kept, also where the id of a merged one was asked for
 * @param data null where the person was erased
 * @param erasedOn the day, null where the person is there
 */
public record PersonSummary(
        UUID id,
        int version,
        @Nullable PersonalData data,
        @Nullable LocalDate erasedOn) {

    public boolean erased() {
        return data == null;
    }

    /** The name, empty where the person was erased. */
    public String name() {
        return data == null ? "" : data.name();
    }
}

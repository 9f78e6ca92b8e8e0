package mk.infocenter.alliances.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.people.PersonalDataHolder.Held;
import mk.infocenter.alliances.people.retention.RetentionPeriod;
import org.jspecify.annotations.Nullable;

/**
 * All that the tenant has of a person, on one page.
 *
 * @param data null where the person was erased
 * @param mustKeepUntil the last day on which a duty forbids erasing, null where nothing does
 */
public record PersonRecord(
        UUID id,
        int version,
        @Nullable PersonalData data,
        @Nullable LocalDate erasedOn,
        List<RetentionPeriod> retention,
        List<Held> held,
        @Nullable LocalDate mustKeepUntil) {

    public boolean erased() {
        return data == null;
    }
}

package mk.infocenter.alliances.organizations.authorities;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Which meetings, letters and agreements somebody wants to see.
 *
 * @param kinds none for all
 * @param municipality code, empty for all
 */
public record CooperationQuery(Set<CooperationKind> kinds, String municipality) {

    public static final CooperationQuery ALL = new CooperationQuery(Set.of(), "");

    public CooperationQuery {
        kinds = kinds.isEmpty() ? Set.copyOf(EnumSet.allOf(CooperationKind.class)) : Set.copyOf(kinds);
    }

    /** Where a page of the list ended: its last record. */
    public record Place(LocalDate day, UUID id) {

        public static final Place START = new Place(LocalDate.of(9999, 1, 1), new UUID(-1, -1));
    }
}

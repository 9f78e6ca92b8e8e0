package mk.infocenter.alliances.organizations.authorities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which commitments somebody wants to see.
 *
 * @param statuses none for all
 * @param municipality code, empty for all
 * @param authority null for all
 */
public record CommitmentQuery(
        Set<CommitmentStatus> statuses,
        String municipality,
        @Nullable UUID authority) {

    public static final CommitmentQuery ALL = new CommitmentQuery(Set.of(), "", null);

    public CommitmentQuery(Collection<CommitmentStatus> statuses, String municipality) {
        this(Set.copyOf(statuses), municipality, null);
    }

    public CommitmentQuery {
        statuses = statuses.isEmpty() ? Set.copyOf(EnumSet.allOf(CommitmentStatus.class)) : Set.copyOf(statuses);
    }

    /** Where a page of the list ended: its last commitment. */
    public record Place(LocalDate due, UUID id) {

        public static final Place START = new Place(LocalDate.of(9999, 1, 1), new UUID(-1, -1));
    }
}

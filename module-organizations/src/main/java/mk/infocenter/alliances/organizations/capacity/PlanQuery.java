package mk.infocenter.alliances.organizations.capacity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Which items of a plan somebody wants to see.
 *
 * @param capacity code of a capacity, empty for all
 * @param overdue only those whose day is over
 */
public record PlanQuery(Set<PlanItemStatus> statuses, String capacity, boolean overdue) {

    static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

    /** What is still to be done. */
    public static final PlanQuery OPEN = new PlanQuery(PlanItemStatus.OPEN, "", false);

    public PlanQuery {
        statuses = Set.copyOf(statuses);
    }

    /** Those in one of the states; in any where there are none. */
    public static PlanQuery in(Collection<PlanItemStatus> statuses, String capacity, boolean overdue) {
        return new PlanQuery(
                statuses.isEmpty() ? EnumSet.allOf(PlanItemStatus.class) : Set.copyOf(statuses), capacity, overdue);
    }

    /** Where a page of the plan ended: its last item. */
    public record Place(LocalDate due, UUID id) {

        public static final Place START = new Place(LocalDate.EPOCH, new UUID(0, 0));
    }
}

package mk.infocenter.alliances.organizations.capacity;

import java.util.EnumSet;
import java.util.Set;

/** The states of an item of a capacity plan. */
public enum PlanItemStatus {
    PROPOSED,
    AGREED,
    IN_PROGRESS,
    DONE,
    DROPPED;

    /** Those in which something is still to be done. */
    public static final Set<PlanItemStatus> OPEN = EnumSet.of(PROPOSED, AGREED, IN_PROGRESS);

    public boolean open() {
        return OPEN.contains(this);
    }
}

package mk.infocenter.alliances.organizations.authorities;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where a commitment stands. */
public enum CommitmentStatus {
    /** Its day is still to come. */
    PROMISED,
    /** Its day has come; nobody said yet what became of it. */
    DUE,
    KEPT,
    PARTLY_KEPT,
    BROKEN,
    /** Written down by mistake; it counts nowhere. */
    WITHDRAWN;

    /** What is still waited for. */
    public static final Set<CommitmentStatus> OPEN = EnumSet.of(PROMISED, DUE);

    /** What somebody may say became of it. */
    public static final List<CommitmentStatus> VERDICTS = List.of(KEPT, PARTLY_KEPT, BROKEN);

    /** What the scoreboard counts, in the order in which it does. */
    public static final List<CommitmentStatus> COUNTED = List.of(KEPT, PARTLY_KEPT, BROKEN, DUE, PROMISED);
}

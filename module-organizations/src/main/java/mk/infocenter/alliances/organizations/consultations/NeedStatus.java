package mk.infocenter.alliances.organizations.consultations;

import java.util.EnumSet;
import java.util.Set;

/** The states of a need. */
public enum NeedStatus {
    OPEN,
    TAKEN_UP,
    MET,
    DROPPED;

    /** Those in which something is still to be done. */
    static final Set<NeedStatus> ALIVE = EnumSet.of(OPEN, TAKEN_UP);

    /** Whether something is still to be done. */
    public boolean alive() {
        return ALIVE.contains(this);
    }
}

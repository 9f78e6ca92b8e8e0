package mk.infocenter.alliances.tenancy;

import java.time.Instant;

/** A record that goes through a {@link LifeCycle}. */
public interface Staged<S extends Enum<S>> {

    /** The state that the record is in. */
    S status();

    /** Called by the life-cycle alone, which has checked that the step is allowed. */
    void enter(S status, Instant since);
}

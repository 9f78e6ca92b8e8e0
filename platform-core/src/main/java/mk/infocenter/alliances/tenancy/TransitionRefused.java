package mk.infocenter.alliances.tenancy;

import org.jspecify.annotations.Nullable;

/** A life-cycle does not allow this step; nothing was changed. */
public class TransitionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String message;
    private final Why why;

    /** What a step can fail at. */
    public enum Why {
        /** The record is in another state, perhaps because somebody else was faster. */
        STATE,
        /** The actor's role may not take the step. */
        ROLE,
        /** The step needs a reason and none was given. */
        REASON,
        /** A condition of the record forbids it. */
        GUARD
    }

    TransitionRefused(String lifeCycle, String step, Why why, @Nullable String guard) {
        super("To " + step + " this " + lifeCycle + " is refused by its " + why + (guard == null ? "" : " " + guard));
        this.why = why;
        this.message = guard == null ? "refused." + why : lifeCycle + ".guard." + guard;
    }

    /** What a record without a life-cycle of its own refuses. */
    public TransitionRefused(Why why, String detail) {
        super(detail);
        this.why = why;
        this.message = "refused." + why;
    }

    public Why why() {
        return why;
    }

    /** Key of the message that tells people why. */
    public String message() {
        return message;
    }
}

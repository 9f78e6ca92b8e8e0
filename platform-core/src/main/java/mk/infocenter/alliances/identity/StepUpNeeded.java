package mk.infocenter.alliances.identity;

/** A route asks for a fresh factor, see {@link StepUp}. */
public class StepUpNeeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StepUpNeeded() {
        super("A factor of the last 15 minutes is needed");
    }
}

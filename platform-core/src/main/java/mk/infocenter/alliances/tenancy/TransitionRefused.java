package mk.infocenter.alliances.tenancy;

/** The life-cycle does not allow this step, from this state or for this role. */
public class TransitionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TransitionRefused(String why) {
        super(why);
    }
}

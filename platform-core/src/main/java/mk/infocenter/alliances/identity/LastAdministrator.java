package mk.infocenter.alliances.identity;

/** The organization would have no administrator left; nothing was changed. */
public class LastAdministrator extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LastAdministrator() {
        super("The last administrator stays");
    }
}

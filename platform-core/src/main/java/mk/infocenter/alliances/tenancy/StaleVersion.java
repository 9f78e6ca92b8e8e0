package mk.infocenter.alliances.tenancy;

/** Somebody else changed the record after it was opened for editing; nothing has been saved. */
public class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int seen;

    public StaleVersion(int seen, int current) {
        super("Version " + seen + " was edited, " + current + " is stored");
        this.seen = seen;
    }

    /** The version that the editor had in front of them. */
    public int seen() {
        return seen;
    }
}

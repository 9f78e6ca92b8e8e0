package mk.infocenter.alliances.identity;

/** There can be no way back for this person; {@link #code()} says why, as the end of a message. */
public class WayBackRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    WayBackRefused(String code) {
        super("No way back: " + code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}

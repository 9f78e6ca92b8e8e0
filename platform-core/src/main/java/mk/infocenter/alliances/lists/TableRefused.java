package mk.infocenter.alliances.lists;

/** A table that can't be read; the message {@code table.<code>} says why, in the reader's language. */
public class TableRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final int limit;

    TableRefused(String code, int limit) {
        super(code);
        this.code = code;
        this.limit = limit;
    }

    /** Key of the words for people. */
    public String message() {
        return "table." + code;
    }

    /** What the message names, 0 where it names nothing. */
    public int limit() {
        return limit;
    }
}

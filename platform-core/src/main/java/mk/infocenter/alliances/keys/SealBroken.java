package mk.infocenter.alliances.keys;

/** A sealed value does not open: altered, sealed for another context, or under a key that is gone. Names no content. */
public class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBroken(String message) {
        super(message);
    }

    SealBroken(String message, Throwable cause) {
        super(message, cause);
    }
}

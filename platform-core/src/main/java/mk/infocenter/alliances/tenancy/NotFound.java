package mk.infocenter.alliances.tenancy;

/** There is no such thing, or not for whoever asks; both are told in the same words. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }
}

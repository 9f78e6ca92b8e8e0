package mk.infocenter.alliances.views;

/** Somebody has as many views of a list as one may have. */
public class TooManyViews extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyViews(String list) {
        super("too many views of " + list);
    }
}

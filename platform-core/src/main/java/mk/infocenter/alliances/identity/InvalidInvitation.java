package mk.infocenter.alliances.identity;

/** Somebody can't be invited; the message {@code invitation.invalid.<code>} says why. Nothing was sent. */
public class InvalidInvitation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    InvalidInvitation(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}

package mk.infocenter.alliances.identity;

/** How far the sign-in of a session has come. */
public enum Standing {
    /** All that is asked of this person is proven. */
    COMPLETE("/account"),
    /** They have a second factor and have not proven it in this session. */
    FACTOR_ASKED("/sign-in/code"),
    /** What they may do needs a second factor, and they have none yet. */
    FACTOR_MISSING("/account/second-factor");

    /** The request attribute, where a session is not complete. */
    static final String ATTRIBUTE = "standing";

    private final String page;

    Standing(String page) {
        this.page = page;
    }

    /** The next page of the way in. */
    public String page() {
        return page;
    }

    /** Whether a session that stands so may be in this area; public pages ask nobody. */
    boolean admits(Area area) {
        return this == COMPLETE || (this == FACTOR_MISSING && area instanceof Area.Enrolment);
    }
}

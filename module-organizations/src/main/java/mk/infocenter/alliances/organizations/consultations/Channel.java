package mk.infocenter.alliances.organizations.consultations;

/** The way by which a contribution came. */
public enum Channel {
    /** The public form, without an account. */
    FORM,
    /** Said at a meeting and noted by staff. */
    MEETING,
    /** Written on paper and entered by staff. */
    PAPER
}

package mk.infocenter.alliances.people.consents;

/** How somebody said yes. */
public enum ConsentForm {
    ONLINE,
    /** Signed on paper, which the organization keeps. */
    PAPER,
    /** By word of mouth; a note says to whom and where. */
    ORAL
}

package mk.infocenter.alliances.sharing;

/** What a tenant itself says to an invitation into a circle. */
public enum MembershipStatus {
    /** For the moment in which the answer is written. */
    ANSWERING,
    ACCEPTED,
    DECLINED,
    LEFT
}

package mk.infocenter.alliances.identity;

/** Whether somebody works for the organization now. */
public enum MembershipStatus {
    ACTIVE,
    ENDED
}

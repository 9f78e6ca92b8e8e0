package mk.infocenter.alliances.sharing;

/** Whether what was contributed still stands. */
public enum ContributionStatus {
    GIVEN,
    WITHDRAWN
}

package mk.infocenter.alliances.organizations.exchange;

/** The states of what a member posted. */
public enum PostStatus {
    SHOWN,
    /** Taken back by whoever posted it. */
    WITHDRAWN,
    /** Hidden by Info-center. */
    HIDDEN
}

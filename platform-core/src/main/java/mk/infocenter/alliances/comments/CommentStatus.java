package mk.infocenter.alliances.comments;

/** Whether a comment is read; what it said stays in its history in any case. */
public enum CommentStatus {
    SHOWN,
    /** Its author took it back. */
    WITHDRAWN,
    /** An administrator took it away, and said why. */
    REMOVED
}

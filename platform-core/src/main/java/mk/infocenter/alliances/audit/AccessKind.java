package mk.infocenter.alliances.audit;

/** What somebody did with an organization's records, short of changing them. */
public enum AccessKind {
    /** Said why, and may read for a while. */
    OPENED,
    /** Was shown a page. */
    READ,
    /** Was shown a record that the organization shares with theirs. */
    SHARED,
    /** Ended their reading before its time. */
    ENDED,
    /** Took records out as a file. */
    EXPORTED,
    /** Asked for what they may not see or do. */
    DENIED
}

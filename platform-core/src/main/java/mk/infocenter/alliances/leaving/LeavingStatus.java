package mk.infocenter.alliances.leaving;

/** The states of a leaving. */
public enum LeavingStatus {
    /** The archive is being made. */
    EXPORTING,
    /** It is made, and has to be handed over and verified. */
    EXPORTED,
    /** It was read into an empty deployment without a difference. */
    VERIFIED,
    /** One manager has confirmed, another has to. */
    CONFIRMED,
    /** Both have; the rows are erased now. */
    CLOSING,
    CLOSED,
    CANCELLED;

    public boolean ended() {
        return this == CLOSED || this == CANCELLED;
    }
}

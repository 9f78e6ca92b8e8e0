package mk.infocenter.alliances.identity;

/** Whether an opening was ended before its time; past its time an open one no longer lets anybody in either. */
public enum OpeningStatus {
    OPEN,
    ENDED
}

package mk.infocenter.alliances.people;

/** What became of a person's record. */
public enum PersonState {
    PRESENT,
    /** Was found to be the same person as another record, to which all has gone over. */
    MERGED,
    /** Nobody can read any more who it was; only that there was somebody. */
    ERASED
}

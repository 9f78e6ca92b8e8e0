package mk.infocenter.alliances.archives;

/** The states of an archive. */
public enum ArchiveStatus {
    MAKING,
    READY,
    /** Its bytes and its key are gone; that there was one stays known. */
    REMOVED
}

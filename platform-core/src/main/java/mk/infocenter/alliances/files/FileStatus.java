package mk.infocenter.alliances.files;

/** How far a file has come. */
public enum FileStatus {
    /** Uploaded before the record was there that is to hold it. */
    WAITING,
    ATTACHED,
    /** Shown no more; for a day it can be brought back. */
    REMOVED
}

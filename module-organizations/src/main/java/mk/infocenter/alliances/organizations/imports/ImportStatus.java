package mk.infocenter.alliances.organizations.imports;

/** How far an import is. */
public enum ImportStatus {
    UPLOADED,
    CHECKED,
    SAVING,
    SAVED,
    DISCARDED;

    /** Whether nothing more happens to it, and its table is forgotten. */
    public boolean ended() {
        return this == SAVED || this == DISCARDED;
    }
}

package mk.infocenter.alliances.audit;

/** What a revision did to a record. */
public enum ChangeType {
    ADDED,
    CHANGED,
    DELETED;

    /** By the number that Envers writes. */
    static ChangeType of(int revtype) {
        return switch (revtype) {
            case 0 -> ADDED;
            case 1 -> CHANGED;
            case 2 -> DELETED;
            default -> throw new IllegalArgumentException("Envers writes no " + revtype);
        };
    }
}

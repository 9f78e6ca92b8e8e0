package mk.infocenter.alliances.identity;

/** How far somebody's way back has come. */
public enum WayBackStatus {
    PROPOSED,
    OPEN,
    USED,
    WITHDRAWN
}

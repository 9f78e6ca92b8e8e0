package mk.infocenter.alliances.sharing;

/** How a term of leading a circle stands. */
public enum CircleStatus {
    LEADING,
    /** The lead is offered to a successor, who leads as soon as they take it up. */
    OFFERED,
    DISSOLVED
}

package mk.infocenter.alliances.people;

/** As the person says, or unknown; a category of its own, so that parts always add up to the total. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}

package mk.infocenter.alliances.organizations.consultations;

/** What was done about a priority, in a word. */
public enum Response {
    DONE,
    BEGUN,
    PLANNED,
    NOT_POSSIBLE
}

package mk.infocenter.alliances.organizations.capacity;

/** The states of a rubric; organizations see it from its publication on. */
public enum RubricStatus {
    DRAFT,
    PUBLISHED,
    RETIRED
}

package mk.infocenter.alliances.organizations.authorities;

/** How an organization and an authority met. */
public enum CooperationKind {
    MEETING,
    LETTER,
    AGREEMENT
}

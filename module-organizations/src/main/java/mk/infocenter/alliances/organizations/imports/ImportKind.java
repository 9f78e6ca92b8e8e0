package mk.infocenter.alliances.organizations.imports;

/** What the rows of a table become. */
public enum ImportKind {
    /** People of the vault of the organization that imports them. */
    CONTACTS,
    /** Candidates of Info-center, which it may invite. */
    CANDIDATES
}

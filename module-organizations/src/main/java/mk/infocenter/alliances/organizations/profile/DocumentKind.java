package mk.infocenter.alliances.organizations.profile;

/** The papers that every organization has to have, and others. */
public enum DocumentKind {
    REGISTRATION,
    STATUTE,
    FINANCIAL_REPORT,
    OTHER
}

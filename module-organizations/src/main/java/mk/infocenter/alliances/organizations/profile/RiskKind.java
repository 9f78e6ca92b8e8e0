package mk.infocenter.alliances.organizations.profile;

/** Where Info-center sees a risk. */
public enum RiskKind {
    GOVERNANCE,
    FINANCE,
    REPORTING,
    LEGAL,
    PEOPLE,
    REPUTATION
}

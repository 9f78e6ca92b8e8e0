package mk.infocenter.alliances.organizations.profile;

/** How much a risk weighs. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH
}

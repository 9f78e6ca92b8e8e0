package mk.infocenter.alliances.organizations.profile;

/** Whether a risk is still seen. */
public enum RiskStatus {
    RAISED,
    CLEARED
}

package mk.infocenter.alliances.organizations.profile;

/** Whether a paper still holds. */
public enum DocumentStatus {
    VALID,
    EXPIRED,
    WITHDRAWN
}

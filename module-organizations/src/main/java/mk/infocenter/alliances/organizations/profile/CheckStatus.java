package mk.infocenter.alliances.organizations.profile;

/** How far Info-center stands behind a section of a profile. */
public enum CheckStatus {
    UNVERIFIED,
    REQUESTED,
    VERIFIED,
    CHANGED,
    EXPIRED
}

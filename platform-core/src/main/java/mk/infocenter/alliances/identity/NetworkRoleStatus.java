package mk.infocenter.alliances.identity;

/** The states of a network role; only an active one gives any right. */
public enum NetworkRoleStatus {
    PROPOSED,
    ACTIVE,
    ENDED
}

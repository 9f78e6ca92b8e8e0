package mk.infocenter.alliances.tenancy;

/** In which role somebody acts; every revision of the history names one. */
public enum Role {
    /** Staff of the organization whose tenant it is. */
    STAFF,
    /** Administers the organization's own tenant; may all that staff may. */
    ADMINISTRATOR,
    /** Officer of Info-center, across the network. */
    OFFICER,
    /** Manager of Info-center, across the network; never the officer of the same decision. */
    MANAGER,
    /** Reads change history of one tenant or of the network and changes nothing. */
    AUDITOR,
    /** A visitor without an account. */
    PUBLIC,
    /** The platform itself: start-up, jobs, listeners without a person behind them. */
    SYSTEM;

    /** Whether somebody in this role may do what is the other role's; an administrator may all that staff may. */
    public boolean includes(Role other) {
        return this == other || (this == ADMINISTRATOR && other == STAFF);
    }
}

package mk.infocenter.alliances.organizations.authorities;

/** Where a body stands in the network's register. */
public enum AuthorityStatus {
    /** An organization added it for itself. */
    PROPOSED,
    /** In the register. */
    LISTED,
    /** It was an organization's, and the register has it now. */
    MERGED,
    /** It is no more; what it promised stays. */
    DISSOLVED
}

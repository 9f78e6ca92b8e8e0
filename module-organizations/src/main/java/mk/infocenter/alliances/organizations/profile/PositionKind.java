package mk.infocenter.alliances.organizations.profile;

/** What somebody does in an organization: in its bodies, which its statute names, or in its office. */
public enum PositionKind {
    CHAIR,
    BOARD_MEMBER,
    SUPERVISORY_MEMBER,
    REPRESENTATIVE,
    DIRECTOR,
    COORDINATOR,
    FINANCE,
    COMMUNICATION,
    VOLUNTEERS,
    STAFF
}

package mk.infocenter.alliances.identity;

/** The states of an invitation; one whose link has run out is still open and can be sent again. */
public enum InvitationStatus {
    OPEN,
    ACCEPTED,
    WITHDRAWN
}

package mk.infocenter.alliances.sharing;

/** Whether the lead of a circle counts a tenant among those whom it invites. */
public enum InvitationStatus {
    INVITED,
    REMOVED
}

package mk.infocenter.alliances.sharing;

/** Whether a grant was revoked; past its time a live one lets nobody in either. */
public enum GrantStatus {
    LIVE,
    REVOKED
}

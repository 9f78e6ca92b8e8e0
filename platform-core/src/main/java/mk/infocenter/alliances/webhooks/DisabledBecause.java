package mk.infocenter.alliances.webhooks;

/** Why a webhook is sent nothing. */
public enum DisabledBecause {
    /** Somebody of the organization decided so. */
    BY_HAND,
    /** A message could not be delivered for a day, and nothing else was. */
    FAILED,
    /** The receiver answered that it is gone for good (410). */
    GONE
}

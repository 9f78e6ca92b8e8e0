package mk.infocenter.alliances.audit;

/** What happened around the sign-in of an account. */
public enum SignInKind {
    SIGNED_IN,
    REFUSED,
    SIGNED_OUT,
    FACTOR_ADDED,
    FACTOR_REMOVED,
    FACTORS_LOST,
    RECOVERY_CODE_USED,
    PASSWORD_CHANGED,
    SESSIONS_ENDED,
    DENIED
}

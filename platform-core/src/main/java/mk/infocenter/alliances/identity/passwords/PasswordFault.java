package mk.infocenter.alliances.identity.passwords;

/** Why a password is refused; the message {@code password.fault.<name>} says it to people. */
public enum PasswordFault {
    TOO_SHORT,
    TOO_LONG,
    /** On the list of common ones, or made as those are. */
    COMMON,
    /** Mostly the person's own address or name, or the platform's. */
    PERSONAL
}

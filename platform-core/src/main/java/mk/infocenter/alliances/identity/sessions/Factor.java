package mk.infocenter.alliances.identity.sessions;

import org.springframework.security.core.authority.FactorGrantedAuthority;

/** What a person can prove to be themselves by. */
public enum Factor {
    PASSWORD(FactorGrantedAuthority.PASSWORD_AUTHORITY),
    /** A time-based one-time code (RFC 6238). */
    CODE("FACTOR_TOTP"),
    RECOVERY_CODE("FACTOR_RECOVERY_CODE"),
    /** With user verification, so that it is two factors at once. */
    PASSKEY(FactorGrantedAuthority.WEBAUTHN_AUTHORITY),
    /** A sign-in provider outside said who it is. */
    PROVIDER(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY),
    /** The same, by a provider that is trusted to have asked for two factors. */
    PROVIDER_TWO("FACTOR_PROVIDER_TWO");

    private final String authority;

    Factor(String authority) {
        this.authority = authority;
    }

    /** The name of the granted authority that stands for it. */
    public String authority() {
        return authority;
    }
}

package mk.infocenter.alliances.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import mk.infocenter.alliances.identity.sessions.Factor;
import mk.infocenter.alliances.identity.sessions.Factors;

/** A person whose session has at least one proven factor, with all that they may do and all that they have proven. */
public record Identified(Grants grants, Factors factors) {

    /** How old the factor may be behind a grant, an export or an erasure. */
    public static final Duration FRESH = Duration.ofMinutes(15);

    private static final Set<Factor> SECOND = EnumSet.of(Factor.CODE, Factor.RECOVERY_CODE, Factor.PASSKEY);

    public UUID account() {
        return grants.account();
    }

    /** Whoever has a second factor proves it, and whoever may do much has one. */
    public Standing standing() {
        if (grants.needsSecondFactor() && !grants.secondFactor()) {
            return Standing.FACTOR_MISSING;
        }
        return !grants.secondFactor() || factors.two() ? Standing.COMPLETE : Standing.FACTOR_ASKED;
    }

    /** Whether the strongest factor they have was proven lately; the password, where it is the only one. */
    public boolean fresh(Instant now) {
        return factors.since(now.minus(FRESH), grants.secondFactor() ? SECOND : EnumSet.of(Factor.PASSWORD));
    }
}

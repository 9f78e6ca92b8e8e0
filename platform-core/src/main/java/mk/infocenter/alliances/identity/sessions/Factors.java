package mk.infocenter.alliances.identity.sessions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** What was proven in a session, and when; kept in the authorities of its authentication and nowhere else. */
public record Factors(Map<Factor, Instant> proven) {

    public Factors {
        proven = Map.copyOf(proven);
    }

    /** An authentication without any factor, such as one made by other means than sign-in, proves nothing. */
    public static Factors of(Authentication authentication) {
        var proven = new EnumMap<Factor, Instant>(Factor.class);
        for (var authority : authentication.getAuthorities()) {
            for (var factor : Factor.values()) {
                if (authority instanceof FactorGrantedAuthority granted
                        && factor.authority().equals(granted.getAuthority())) {
                    proven.put(factor, granted.getIssuedAt());
                }
            }
        }
        return new Factors(proven);
    }

    public boolean none() {
        return proven.isEmpty();
    }

    public boolean has(Factor factor) {
        return proven.containsKey(factor);
    }

    /** A passkey, a provider that asked for two, or one of what somebody knows or is told by a provider, and a code. */
    public boolean two() {
        return has(Factor.PASSKEY)
                || has(Factor.PROVIDER_TWO)
                || ((has(Factor.PASSWORD) || has(Factor.PROVIDER)) && (has(Factor.CODE) || has(Factor.RECOVERY_CODE)));
    }

    /** Whether one of these factors was proven at this moment or later. */
    public boolean since(Instant moment, Collection<Factor> any) {
        return any.stream().map(proven::get).anyMatch(instant -> instant != null && !instant.isBefore(moment));
    }

    Factors with(Factor factor, Instant instant) {
        var more = new EnumMap<Factor, Instant>(Factor.class);
        more.putAll(proven);
        more.put(factor, instant);
        return new Factors(more);
    }

    List<GrantedAuthority> authorities() {
        var authorities = new ArrayList<GrantedAuthority>();
        proven.forEach((factor, instant) -> authorities.add(FactorGrantedAuthority.withAuthority(factor.authority())
                .issuedAt(instant)
                .build()));
        return authorities;
    }
}

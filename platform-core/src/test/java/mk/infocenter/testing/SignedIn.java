package mk.infocenter.testing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import mk.infocenter.alliances.identity.sessions.Factor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** People whose session is complete, for tests that are about what comes after signing in. */
public final class SignedIn {

    private SignedIn() {}

    /** The account of this id, its password and a code just proven. */
    public static RequestPostProcessor user(String account) {
        return user(account, Factor.PASSWORD, Factor.CODE);
    }

    /** The account of this id with these factors and no others, just proven. */
    public static RequestPostProcessor user(String account, Factor... proven) {
        return SecurityMockMvcRequestPostProcessors.authentication(authentication(account, TestClock.now(), proven));
    }

    public static Authentication authentication(String account, Instant at, Factor... proven) {
        var authorities = Stream.of(proven)
                .map(factor -> FactorGrantedAuthority.withAuthority(factor.authority())
                        .issuedAt(at)
                        .build())
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(account, null, List.copyOf(authorities));
    }
}

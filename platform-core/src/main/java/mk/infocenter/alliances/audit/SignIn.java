package mk.infocenter.alliances.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened around the sign-in of one account.
 *
 * @param factor the password, a code, a passkey …, null where none was used
 * @param detail what was wrong, which page was refused, or how many sessions ended
 * @param network the /24 or /48 that it came from, empty where the platform itself acted
 */
public record SignIn(
        UUID id,
        Instant instant,
        SignInKind kind,
        @Nullable String factor,
        @Nullable String detail,
        String network) {}

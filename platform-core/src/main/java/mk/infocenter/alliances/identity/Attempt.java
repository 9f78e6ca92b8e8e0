package mk.infocenter.alliances.identity;

import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.identity.sessions.Factor;

/** How an attempt to prove a factor ended. It does not say which part was wrong, because nobody may learn that. */
public sealed interface Attempt {

    record Accepted(UUID account, Factor factor) implements Attempt {}

    record Refused() implements Attempt {}

    /** Nothing was looked at; the next attempt is possible at this moment. */
    record Later(Instant at) implements Attempt {}
}

package mk.infocenter.alliances.organizations.consultations.web;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.keys.KeyRing;
import mk.infocenter.alliances.keys.SealBroken;
import org.springframework.stereotype.Component;

/**
 * Tells people from programs without asking them anything: a form carries, sealed, when it was shown and a number of its
 * own. What comes back sooner than anybody reads, or after a day, is asked for once more, and what is sent twice has one
 * number.
 */
@Component
class FormStamps {

    private static final Duration SOONEST = Duration.ofSeconds(3);
    private static final Duration LATEST = Duration.ofDays(1);
    private static final int BYTES = 3 * Long.BYTES;

    private final KeyRing keys;
    private final Clock clock;

    FormStamps(KeyRing keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** A stamp for the form of one consultation. */
    String fresh(UUID consultation) {
        var number = UUID.randomUUID();
        var value = ByteBuffer.allocate(BYTES)
                .putLong(clock.millis())
                .putLong(number.getMostSignificantBits())
                .putLong(number.getLeastSignificantBits());
        return keys.seal(value.array(), context(consultation));
    }

    /** The number of a form that somebody may have filled in; empty where it came too soon, too late or from elsewhere. */
    Optional<UUID> number(String stamp, UUID consultation) {
        try {
            var value = ByteBuffer.wrap(keys.open(stamp, context(consultation)));
            var age = Duration.between(Instant.ofEpochMilli(value.getLong()), clock.instant());
            return age.compareTo(SOONEST) < 0 || age.compareTo(LATEST) > 0
                    ? Optional.empty()
                    : Optional.of(new UUID(value.getLong(), value.getLong()));
        } catch (SealBroken _) {
            return Optional.empty();
        }
    }

    private static String context(UUID consultation) {
        return "contribution-form|" + consultation;
    }
}

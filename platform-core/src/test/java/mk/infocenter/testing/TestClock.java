package mk.infocenter.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The platform's clock, which a test can turn on. All contexts and browsers of a process share it, so it is turned back
 * by {@link #reset} where the rest of the tests should not live in that future.
 */
public class TestClock extends Clock {

    private static volatile Duration ahead = Duration.ZERO;

    /** Lets time pass. */
    public static void advance(Duration time) {
        ahead = ahead.plus(time);
    }

    public static void reset() {
        ahead = Duration.ZERO;
    }

    public static Instant now() {
        return Clock.systemUTC().instant().plus(ahead);
    }

    @Override
    public Instant instant() {
        return now();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}

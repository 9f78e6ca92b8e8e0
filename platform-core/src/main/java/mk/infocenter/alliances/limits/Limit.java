package mk.infocenter.alliances.limits;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How often something may happen for one key: {@code times} at once, and over the period as many again, evenly. The
 * setting {@code alliances.limits.<name>} replaces both, for example by {@code 20/15m}.
 *
 * @param name lower case with hyphens, for example {@code sign-in-address}
 */
public record Limit(String name, int times, Duration period) {

    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");

    public Limit {
        if (!NAME.matcher(name).matches()
                || times < 1
                || period.dividedBy(times).toMillis() < 1) {
            throw new IllegalArgumentException("No limit: " + name + " " + times + "/" + period);
        }
    }

    /** After how long one more is allowed. */
    Duration step() {
        return period.dividedBy(times);
    }
}

package mk.infocenter.alliances.limits;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import mk.infocenter.alliances.database.StartFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.convert.DurationStyle;

/** What an operator sets under {@code alliances.limits}: by the name of a limit, how often in how long. */
@ConfigurationProperties("alliances")
record LimitSettings(@Nullable Map<String, String> limits) {

    private static final Pattern VALUE = Pattern.compile("([1-9][0-9]{0,8})/([0-9]+[a-z]+)");

    /** Read at the start, so that a mistake stops it. */
    Map<String, Limit> byName() {
        var read = new HashMap<String, Limit>();
        if (limits != null) {
            limits.forEach((name, value) -> read.put(plain(name), read(name, value)));
        }
        return read;
    }

    /** An environment variable can't hold hyphens: ALLIANCES_LIMITS_SIGNINADDRESS. */
    static String plain(String name) {
        return name.replace("-", "");
    }

    private static Limit read(String name, String value) {
        var parts = VALUE.matcher(value.strip());
        try {
            if (parts.matches()) {
                Duration period = DurationStyle.SIMPLE.parse(parts.group(2));
                return new Limit("configured", Integer.parseInt(parts.group(1)), period);
            }
        } catch (IllegalArgumentException e) {
            throw wrong(name, value, e);
        }
        throw wrong(name, value, null);
    }

    private static StartFailure wrong(String name, String value, @Nullable Exception cause) {
        return new StartFailure(
                "The limit alliances.limits." + name + " can't be read: " + value,
                "Write how often and in how long, for example 20/15m.",
                cause);
    }
}

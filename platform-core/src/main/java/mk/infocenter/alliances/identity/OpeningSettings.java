package mk.infocenter.alliances.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * For how long people from outside read an organization's records.
 *
 * @param usual what the form proposes
 * @param longest what it allows, at most 8 hours, which the database knows too
 */
@ConfigurationProperties("alliances.openings")
public record OpeningSettings(
        @DefaultValue("60m") Duration usual,
        @DefaultValue("8h") Duration longest) {

    private static final Duration LIMIT = Duration.ofHours(8);

    public OpeningSettings {
        if (!usual.isPositive() || usual.compareTo(longest) > 0 || longest.compareTo(LIMIT) > 0) {
            throw new IllegalArgumentException(
                    "alliances.openings: usual is positive and at most longest, longest at most " + LIMIT);
        }
    }

    /** Whether an opening may last so long. */
    public boolean allows(Duration length) {
        return length.isPositive() && length.compareTo(longest) <= 0;
    }
}

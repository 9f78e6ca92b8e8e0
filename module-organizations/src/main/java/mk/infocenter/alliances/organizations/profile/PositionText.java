package mk.infocenter.alliances.organizations.profile;

import java.time.LocalDate;
import mk.infocenter.alliances.api.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does in an organization, and when.
 *
 * @param until the last day, null while it lasts
 */
public record PositionText(
        PositionKind kind, LocalDate since, @Nullable LocalDate until) {

    public PositionText {
        if (until != null && until.isBefore(since)) {
            throw new InvalidField("until", "position.until.before");
        }
    }
}

package mk.infocenter.alliances.sharing;

import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A circle as its members see it, by the term in force.
 *
 * @param lead the tenant that leads it
 * @param successor whom the lead is offered to, null for nobody
 * @param standing of the tenant that reads
 */
public record CircleView(
        String circle,
        String lead,
        UUID id,
        int term,
        LocalizedText name,
        CircleStatus status,
        Instant since,
        @Nullable String successor,
        Standing standing) {

    /** What the tenant that reads is to the circle. */
    public enum Standing {
        LEAD,
        MEMBER,
        INVITED
    }

    public boolean leads() {
        return standing == Standing.LEAD;
    }

    public boolean belongs() {
        return standing != Standing.INVITED && status != CircleStatus.DISSOLVED;
    }
}

package mk.infocenter.alliances.identity;

import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Role;

/** Who from outside opened which organization's records, for how long and why. */
public record OpeningSummary(
        UUID id,
        String tenant,
        UUID account,
        Role role,
        String reason,
        Instant since,
        Instant until,
        OpeningStatus status,
        Instant statusSince) {

    public boolean live(Instant now) {
        return status == OpeningStatus.OPEN && now.isBefore(until);
    }

    /** When it ended or will end, by itself or because the person ended it. */
    public Instant end() {
        return status == OpeningStatus.ENDED && statusSince.isBefore(until) ? statusSince : until;
    }
}

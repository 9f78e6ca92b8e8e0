package mk.infocenter.alliances.organizations.profile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What Info-center is to check in the whole network. */
@Service
@Transactional(readOnly = true)
public class NetworkChecks {

    private static final Place START = new Place(Instant.EPOCH, new UUID(0, 0));

    private final SectionChecks checks;

    NetworkChecks(SectionChecks checks) {
        this.checks = checks;
    }

    /** Where a page ended. */
    public record Place(Instant since, UUID id) {

        public static Place of(WaitingCheck check) {
            return new Place(check.since(), check.id());
        }
    }

    /** Whoever waits longest first, behind the last one of the page before. */
    public List<WaitingCheck> waiting(@Nullable Place after, int size) {
        var place = after == null ? START : after;
        return checks.waiting(place.since(), place.id(), Limit.of(size));
    }
}

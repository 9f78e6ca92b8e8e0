package mk.infocenter.alliances.sharing;

import java.time.Instant;
import java.util.UUID;

/** Something that was contributed to a record and still stands. */
public record ContributionView(String tenant, UUID id, String text, Instant since) {}

package mk.infocenter.alliances.organizations.exchange;

import java.time.Instant;
import java.util.UUID;

/** In which language there is a resource, and since when its last edition. */
public record EditionLine(UUID resource, String language, Instant last) {}

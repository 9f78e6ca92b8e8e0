package mk.infocenter.alliances.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which accesses somebody wants to see; null asks for all. The moments are from, inclusive, and to, exclusive. */
public record AccessFilter(
        @Nullable UUID account,
        @Nullable AccessKind kind,
        @Nullable Instant from,
        @Nullable Instant to) {

    public static final AccessFilter NONE = new AccessFilter(null, null, null, null);
}

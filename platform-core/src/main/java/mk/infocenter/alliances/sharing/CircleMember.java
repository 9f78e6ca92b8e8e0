package mk.infocenter.alliances.sharing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tenant that the lead counts among the circle's.
 *
 * @param invitation of the lead, null for the lead itself
 * @param round which the answer is to; of the lead only while it offers the lead to another
 * @param answer of the tenant, null as long as there is none
 */
public record CircleMember(
        String tenant,
        @Nullable UUID invitation,
        @Nullable UUID round,
        Instant invited,
        @Nullable MembershipStatus answer,
        @Nullable Instant answered) {

    public boolean waiting() {
        return invitation != null && answer == null;
    }

    public boolean belongs() {
        return invitation == null || answer == MembershipStatus.ACCEPTED;
    }
}

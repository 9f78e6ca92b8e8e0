package mk.infocenter.alliances.audit;

import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, when and why.
 *
 * @param revision its number, greater for later changes of one record
 * @param actor the account, null for visitors and the platform itself
 * @param useCase named by the message {@code usecase.<useCase>}
 */
public record Change(
        String tenant,
        long revision,
        Instant instant,
        @Nullable UUID actor,
        Role role,
        String useCase,
        @Nullable String requestId,
        @Nullable String reason) {}

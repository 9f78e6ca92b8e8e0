package mk.infocenter.alliances.audit;

import java.time.Instant;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Role;
import org.jspecify.annotations.Nullable;

/**
 * That somebody looked at an organization's records, took them out, or was refused.
 *
 * @param role in which they acted, null where they have none here
 * @param subject the address that they asked for, or the name of an export
 * @param reason why they come from outside
 * @param until when their opening ends by itself
 * @param reader the organization for which they read what is shared with it, null in all other accesses
 */
public record Access(
        UUID id,
        Instant instant,
        AccessKind kind,
        @Nullable UUID account,
        @Nullable Role role,
        @Nullable String subject,
        @Nullable String reason,
        @Nullable Instant until,
        @Nullable String requestId,
        @Nullable String reader) {}

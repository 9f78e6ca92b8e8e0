package mk.infocenter.alliances.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Step;
import org.jspecify.annotations.Nullable;

/**
 * A network role that somebody holds or is proposed for, as Info-center sees it.
 *
 * @param auditedTenant the one tenant an auditor may read, null for the network
 * @param proposedBy name of who proposed it, null where the platform did
 * @param steps what whoever asks could do about it
 */
public record HeldRole(
        UUID id,
        UUID account,
        String name,
        String email,
        Role role,
        @Nullable String auditedTenant,
        @Nullable String proposedBy,
        NetworkRoleStatus status,
        Instant since,
        List<Step.Offer> steps) {}

package mk.infocenter.alliances.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Step;
import org.jspecify.annotations.Nullable;

/**
 * An invitation that nobody has accepted yet, as the organization's own people see it.
 *
 * @param expiresAt when its link ends, null while it is being sent
 * @param expired whether the link has ended already
 */
public record OpenInvitation(
        UUID id,
        String address,
        Role role,
        Instant since,
        @Nullable Instant expiresAt,
        boolean expired,
        List<Step.Offer> steps) {}

package mk.infocenter.alliances.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Step;

/**
 * Somebody who works for an organization, as its own people see them.
 *
 * @param since when they came, or came back
 * @param steps what whoever asks could do about it
 */
public record Member(
        UUID id,
        int version,
        UUID account,
        String name,
        String email,
        Role role,
        MembershipStatus status,
        Instant since,
        List<Step.Offer> steps) {}

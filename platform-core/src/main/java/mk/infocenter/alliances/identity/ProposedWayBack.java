package mk.infocenter.alliances.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Step;

/**
 * A way back that waits for another manager.
 *
 * @param steps what whoever asks could do about it
 */
public record ProposedWayBack(
        UUID id, String name, String email, String proposedBy, Instant since, List<Step.Offer> steps) {}

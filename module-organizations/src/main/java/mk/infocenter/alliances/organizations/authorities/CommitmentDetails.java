package mk.infocenter.alliances.organizations.authorities;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Step;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as its organization sees it.
 *
 * @param reason why the last outcome was said, empty before
 * @param links to its proof
 * @param settledOn when the outcome was said, null before
 * @param steps what the actor could do with it
 */
public record CommitmentDetails(
        UUID id,
        int version,
        CommitmentText text,
        String municipality,
        CommitmentStatus status,
        boolean published,
        LocalizedText reason,
        List<String> links,
        @Nullable LocalDate settledOn,
        List<Step.Offer> steps) {

    public boolean offers(String step) {
        return steps.stream().anyMatch(offer -> offer.step().equals(step));
    }
}

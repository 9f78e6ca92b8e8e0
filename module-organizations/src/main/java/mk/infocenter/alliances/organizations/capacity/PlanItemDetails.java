package mk.infocenter.alliances.organizations.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Step;

/**
 * An item of a capacity plan as its page shows it.
 *
 * @param assessment the round that it follows from
 * @param capacity its code in the rubric of that round
 * @param holder whom it waits for, since the day
 * @param outcome what is there now, empty until it is done
 * @param steps what whoever asks could do with it
 */
public record PlanItemDetails(
        UUID id,
        int version,
        UUID assessment,
        String capacity,
        PlanItemText text,
        PlanItemStatus status,
        Holder holder,
        LocalDate since,
        LocalizedText outcome,
        List<Step.Offer> steps) {

    /** Whether whoever asks could take the step now; a step that a condition forbids is none. */
    public boolean offers(String step) {
        return steps.stream().anyMatch(offer -> offer.step().equals(step) && !offer.guarded());
    }
}

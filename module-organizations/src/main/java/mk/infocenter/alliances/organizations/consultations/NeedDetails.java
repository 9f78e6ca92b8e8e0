package mk.infocenter.alliances.organizations.consultations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Step;

/**
 * A need as its page shows it.
 *
 * @param result what is there now, empty until it is met
 * @param steps what whoever asks could do with it
 */
public record NeedDetails(
        UUID id,
        int version,
        UUID priority,
        LocalizedText title,
        NeedStatus status,
        LocalDate since,
        LocalizedText result,
        List<Step.Offer> steps) {

    public NeedDetails {
        steps = List.copyOf(steps);
    }

    /** Whether whoever asks could take the step now. */
    public boolean offers(String step) {
        return steps.stream().anyMatch(offer -> offer.step().equals(step) && !offer.guarded());
    }
}

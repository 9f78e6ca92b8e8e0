package mk.infocenter.alliances.organizations.consultations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Step;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as its pages show it.
 *
 * @param code last part of its public address
 * @param since when it came into its state
 * @param summary what the result says of the whole, empty until somebody writes it
 * @param steps what whoever asks could do with it
 */
public record ConsultationDetails(
        UUID id,
        int version,
        String code,
        ConsultationText text,
        ConsultationStatus status,
        LocalDate since,
        @Nullable LocalDate openedOn,
        LocalizedText summary,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate updatedOn,
        List<Step.Offer> steps) {

    public ConsultationDetails {
        steps = List.copyOf(steps);
    }

    /** Whether whoever asks could take the step now; a step that a condition forbids is none. */
    public boolean offers(String step) {
        return steps.stream().anyMatch(offer -> offer.step().equals(step) && !offer.guarded());
    }
}

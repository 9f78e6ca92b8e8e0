package mk.infocenter.alliances.organizations.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Step;
import org.jspecify.annotations.Nullable;

/**
 * An assessment round as its page shows it.
 *
 * @param number of the round at this organization, from 1 on
 * @param holder whom it waits for, since the day and until the due one
 * @param returned why it came back, null where it did not or has gone on
 * @param notes of the conversation, as CommonMark
 * @param proposedBy who stands behind the agreed levels for Info-center, and {@code confirmedBy} for the organization
 * @param steps what whoever asks could do with it
 */
public record AssessmentDetails(
        UUID id,
        int version,
        int number,
        UUID rubric,
        AssessmentStatus status,
        Holder holder,
        LocalDate since,
        @Nullable LocalDate due,
        Levels levels,
        Grounds grounds,
        @Nullable String returned,
        @Nullable LocalDate talkedOn,
        String notes,
        @Nullable LocalDate agreedOn,
        @Nullable UUID proposedBy,
        @Nullable UUID confirmedBy,
        List<Step.Offer> steps) {

    /** Whether whoever asks could take the step now; a step that a condition forbids is none. */
    public boolean offers(String step) {
        return steps.stream().anyMatch(offer -> offer.step().equals(step) && !offer.guarded());
    }
}

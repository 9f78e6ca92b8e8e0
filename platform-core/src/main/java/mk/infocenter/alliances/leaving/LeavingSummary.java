package mk.infocenter.alliances.leaving;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Step;
import org.jspecify.annotations.Nullable;

/**
 * A leaving as Info-center sees it. Persons are accounts.
 *
 * @param manifest SHA-256 of the archive's manifest, null until it is made
 * @param handedOver when a copy of the archive first left
 * @param verifiedPlace the deployment that read it, in its operator's words
 * @param erased rows by table as JSON, null until then
 * @param steps what whoever asks could do now
 */
public record LeavingSummary(
        UUID id,
        String leaver,
        LeavingStatus status,
        Instant since,
        String reason,
        UUID openedBy,
        Instant openedAt,
        @Nullable UUID archive,
        @Nullable String manifest,
        @Nullable Instant handedOver,
        @Nullable UUID verifiedBy,
        @Nullable Instant verifiedAt,
        @Nullable String verifiedPlace,
        @Nullable UUID firstBy,
        @Nullable Instant firstAt,
        @Nullable UUID secondBy,
        @Nullable Instant secondAt,
        @Nullable String erased,
        @Nullable Instant erasedAt,
        List<Step.Offer> steps) {

    public LeavingSummary {
        steps = List.copyOf(steps);
    }

    public boolean offers(String step) {
        return steps.stream().anyMatch(offer -> offer.step().equals(step) && !offer.guarded());
    }

    /** Why a step that would be next is not possible yet: the key of a message, null where nothing forbids it. */
    public @Nullable String hindrance(String step) {
        return steps.stream()
                .filter(offer -> offer.step().equals(step) && offer.guarded())
                .map(Step.Offer::message)
                .findFirst()
                .orElse(null);
    }
}

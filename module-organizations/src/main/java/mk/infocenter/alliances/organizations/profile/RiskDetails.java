package mk.infocenter.alliances.organizations.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Step;
import org.jspecify.annotations.Nullable;

/**
 * A risk that Info-center sees or saw in an organization.
 *
 * @param cause why it was raised
 * @param since the day from which it is in its state
 * @param raisedBy account
 * @param cleared why it is seen no more, null until then
 * @param steps what the reader could do now
 */
public record RiskDetails(
        UUID id,
        RiskKind kind,
        RiskLevel level,
        String cause,
        RiskStatus status,
        LocalDate since,
        @Nullable UUID raisedBy,
        @Nullable String cleared,
        List<Step.Offer> steps) {

    public boolean offers(String step) {
        return steps.stream().anyMatch(offer -> offer.step().equals(step));
    }
}

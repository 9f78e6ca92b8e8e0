package mk.infocenter.alliances.organizations.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.Step;

/**
 * A paper of an organization.
 *
 * @param since the day from which it is in its state
 * @param steps what the reader could do now
 */
public record DocumentDetails(
        UUID id, int version, DocumentText text, DocumentStatus status, LocalDate since, List<Step.Offer> steps) {

    public boolean offers(String step) {
        return steps.stream().anyMatch(offer -> offer.step().equals(step));
    }
}

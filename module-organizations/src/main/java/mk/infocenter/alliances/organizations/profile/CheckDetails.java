package mk.infocenter.alliances.organizations.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.organizations.Section;
import mk.infocenter.alliances.tenancy.Step;
import org.jspecify.annotations.Nullable;

/**
 * The check of one section, as its page shows it.
 *
 * @param id null where nobody has asked for one yet
 * @param since null then, too
 * @param verifiedBy account of who verified it last
 * @param verifiedRevision the last one that they saw
 * @param returned why Info-center sent it back, null where it did not
 * @param steps what the reader could do now
 */
public record CheckDetails(
        @Nullable UUID id,
        Section section,
        CheckStatus status,
        @Nullable LocalDate since,
        @Nullable LocalDate verifiedOn,
        @Nullable LocalDate verifiedUntil,
        @Nullable UUID verifiedBy,
        @Nullable Long verifiedRevision,
        @Nullable String returned,
        List<Step.Offer> steps) {

    /** Of a section that nobody has asked about, for readers who can't. */
    static CheckDetails none(Section section) {
        return new CheckDetails(null, section, CheckStatus.UNVERIFIED, null, null, null, null, null, null, List.of());
    }

    CheckDetails unsaved() {
        return new CheckDetails(null, section, status, null, null, null, null, null, null, steps);
    }

    public boolean offers(String step) {
        return steps.stream().anyMatch(offer -> offer.step().equals(step) && !offer.guarded());
    }

    public Holder holder() {
        return switch (status) {
            case REQUESTED, CHANGED -> Holder.NETWORK;
            case EXPIRED -> Holder.ORGANIZATION;
            case UNVERIFIED -> returned == null ? Holder.NOBODY : Holder.ORGANIZATION;
            case VERIFIED -> Holder.NOBODY;
        };
    }
}

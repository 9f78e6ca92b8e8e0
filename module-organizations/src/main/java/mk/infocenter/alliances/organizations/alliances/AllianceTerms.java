package mk.infocenter.alliances.organizations.alliances;

import java.time.LocalDate;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What an alliance is for, for how long and on what terms.
 *
 * @param id of the lead's row, and its version; a new alliance has neither yet
 * @param memorandum marked as in CommonMark
 * @param until last day, null where none is set
 */
public record AllianceTerms(
        @Nullable UUID id,
        int version,
        LocalizedText purpose,
        LocalizedText memorandum,
        LocalDate since,
        @Nullable LocalDate until) {

    public boolean over(LocalDate today) {
        return until != null && until.isBefore(today);
    }
}

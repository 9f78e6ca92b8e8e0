package mk.infocenter.alliances.organizations.authorities;

import java.time.LocalDate;
import java.util.UUID;
import mk.infocenter.alliances.tenancy.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An official in their public role.
 *
 * @param tenant who wrote it down
 */
public record OfficialView(
        String tenant,
        UUID id,
        int version,
        UUID authority,
        String name,
        LocalizedText office,
        LocalDate since,
        @Nullable LocalDate until) {

    public boolean inOffice(LocalDate day) {
        return !since.isAfter(day) && (until == null || !until.isBefore(day));
    }
}

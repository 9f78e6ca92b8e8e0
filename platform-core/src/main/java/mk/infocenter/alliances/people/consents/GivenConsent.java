package mk.infocenter.alliances.people.consents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a person agreed to something.
 *
 * @param number of the wording they agreed to
 * @param withdrawnAt null while it is in force
 */
public record GivenConsent(
        UUID id,
        UUID person,
        String purpose,
        int number,
        ConsentForm form,
        Instant givenAt,
        @Nullable String note,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawal) {

    public boolean inForce() {
        return withdrawnAt == null;
    }

    /** Notes are about a person, so they are not written into logs. */
    @Override
    public String toString() {
        return "GivenConsent " + id;
    }
}

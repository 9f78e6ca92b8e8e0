package mk.infocenter.alliances.people.retention;

import java.time.Period;

/**
 * What people's data is processed for; each module adds its own as beans. The message {@code purpose.<code>} names it.
 *
 * @param code small letters and hyphens; it is kept in rows and never changes
 * @param keep how long the data is kept for it by default
 */
public record Purpose(String code, LegalBasis basis, Period keep) {

    public boolean needsConsent() {
        return basis == LegalBasis.CONSENT;
    }
}

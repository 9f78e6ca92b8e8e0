package mk.infocenter.alliances.people.retention;

import java.time.LocalDate;

/**
 * How long a person's data is kept for one purpose.
 *
 * @param until the last day on which it is kept
 */
public record RetentionPeriod(String purpose, LegalBasis basis, LocalDate until) {

    public boolean over(LocalDate day) {
        return until.isBefore(day);
    }
}

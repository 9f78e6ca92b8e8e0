package mk.infocenter.alliances.organizations.consultations;

import java.time.LocalDate;

/**
 * What its contributions and priorities say of a consultation, for the guards of its life-cycle.
 *
 * @param ungrouped contributions that count and belong to no priority
 * @param unexplained priorities whose place has no reason
 * @param unanswered priorities of which nothing is said that was done
 */
record Standing(LocalDate today, long ungrouped, long priorities, long unexplained, long unanswered) {

    static final Standing UNKNOWN = new Standing(LocalDate.EPOCH, 0, 0, 0, 0);
}

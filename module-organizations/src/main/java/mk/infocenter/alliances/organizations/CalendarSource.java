package mk.infocenter.alliances.organizations;

import java.time.LocalDate;
import java.util.List;

/**
 * Feeds the members' calendar; a module declares one as a bean. It is asked in the scope of a member's organization or of the
 * network, and tells what whoever reads there may know.
 */
public interface CalendarSource {

    /** What is on a day between both, these included, in any order; at most as many as are asked for, the first ones. */
    List<CalendarEntry> between(LocalDate from, LocalDate to, int most);
}

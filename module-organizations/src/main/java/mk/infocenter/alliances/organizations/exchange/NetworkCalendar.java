package mk.infocenter.alliances.organizations.exchange;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import mk.infocenter.alliances.organizations.CalendarEntry;
import mk.infocenter.alliances.organizations.CalendarSource;
import org.springframework.stereotype.Service;

/** The members' calendar, which modules feed. */
@Service
public class NetworkCalendar {

    /** From one source at once; a month of a network has far fewer. */
    private static final int MOST = 500;

    private final List<CalendarSource> sources;

    NetworkCalendar(List<CalendarSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Day by day, both days included. */
    public List<CalendarEntry> between(LocalDate from, LocalDate to) {
        return sources.stream()
                .flatMap(source -> source.between(from, to, MOST).stream())
                .sorted(Comparator.comparing(CalendarEntry::day).thenComparing(CalendarEntry::id))
                .toList();
    }
}

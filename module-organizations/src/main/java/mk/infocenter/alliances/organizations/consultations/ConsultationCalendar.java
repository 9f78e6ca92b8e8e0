package mk.infocenter.alliances.organizations.consultations;

import java.time.LocalDate;
import java.util.List;
import mk.infocenter.alliances.organizations.CalendarEntry;
import mk.infocenter.alliances.organizations.CalendarSource;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.ScopedWork;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The last days on which people can answer a consultation of any organization; that is public, and read as the public does. */
@Component
class ConsultationCalendar implements CalendarSource {

    private final Consultations consultations;
    private final ScopedWork work;

    ConsultationCalendar(Consultations consultations, ScopedWork work) {
        this.consultations = consultations;
        this.work = work;
    }

    @Override
    public List<CalendarEntry> between(LocalDate from, LocalDate to, int most) {
        return work.in(new Scope.Public(null), () -> consultations.closing(from, to, Limit.of(most))).stream()
                .map(one -> new CalendarEntry(
                        "consultation",
                        one.id(),
                        one.tenant(),
                        one.closes(),
                        one.question(),
                        "/o/" + one.tenant() + "/consultations/" + one.code()))
                .toList();
    }
}

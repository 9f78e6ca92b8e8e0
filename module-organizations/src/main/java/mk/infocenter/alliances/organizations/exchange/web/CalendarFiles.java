package mk.infocenter.alliances.organizations.exchange.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import mk.infocenter.alliances.organizations.exchange.NetworkCalendar;
import mk.infocenter.alliances.tenancy.PlatformAddress;
import mk.infocenter.alliances.web.Dates;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The calendar as a file: of the month before and the year to come, as far as whoever reads may know. */
@Component
class CalendarFiles {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    /** Programs ask again on their own; more often than this would tell them nothing. */
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final NetworkCalendar calendar;
    private final PlatformAddress address;
    private final MessageSource messages;
    private final Clock clock;

    CalendarFiles(NetworkCalendar calendar, PlatformAddress address, MessageSource messages, Clock clock) {
        this.calendar = calendar;
        this.address = address;
        this.messages = messages;
        this.clock = clock;
    }

    /** In the scope of whoever reads. */
    ResponseEntity<String> answer(Locale locale) {
        var today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        var file = new CalendarFile(say("site.name", locale), clock.instant());
        var host = URI.create(address.url("")).getHost();
        calendar.between(today.minusMonths(1), today.plusYears(1))
                .forEach(entry -> file.day(
                        entry.kind() + "-" + entry.id() + "@" + host,
                        entry.day(),
                        entry.title().words(locale.getLanguage()),
                        say("calendar.kind." + entry.kind(), locale),
                        address.url(entry.path())));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"calendar.ics\"")
                .body(file.end());
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}

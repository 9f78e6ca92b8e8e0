package mk.infocenter.alliances.organizations.exchange.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.CalendarEntry;
import mk.infocenter.alliances.organizations.exchange.NetworkCalendar;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.PlatformAddress;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Dates;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The members' calendar, month by month, and as a file for the calendar that somebody uses. */
@Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
abstract class CalendarController extends ExchangeController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final NetworkCalendar calendar;
    private final TenantRegistry tenants;
    private final PlatformAddress address;
    private final MessageSource messages;
    private final Clock clock;

    CalendarController(
            NetworkCalendar calendar,
            TenantRegistry tenants,
            PlatformAddress address,
            MessageSource messages,
            Clock clock) {
        this.calendar = calendar;
        this.tenants = tenants;
        this.address = address;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param month as 2026-12; what is none is the present one */
    @GetMapping("/calendar")
    String month(@RequestParam(defaultValue = "") String month, Locale locale, Model model) {
        var shown = month(month);
        var entries = calendar.between(shown.atDay(1), shown.atEndOfMonth());
        model.addAttribute("month", shown);
        model.addAttribute(
                "named", shown.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + shown.getYear());
        model.addAttribute("entries", entries);
        model.addAttribute("names", names(entries));
        return "organizations/exchange/calendar";
    }

    @GetMapping("/calendar.ics")
    ResponseEntity<String> file(Locale locale) {
        var today = today();
        var file = new CalendarFile(say("nav.exchange", locale), clock.instant());
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
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"calendar.ics\"")
                .body(file.end());
    }

    private YearMonth month(String typed) {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeException _) {
            return YearMonth.from(today());
        }
    }

    private Map<String, LocalizedText> names(List<CalendarEntry> entries) {
        return tenants
                .named(entries.stream().map(CalendarEntry::tenant).distinct().toList())
                .stream()
                .collect(Collectors.toMap(TenantSummary::key, TenantSummary::name));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}

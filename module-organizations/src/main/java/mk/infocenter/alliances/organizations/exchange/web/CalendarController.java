package mk.infocenter.alliances.organizations.exchange.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.CalendarEntry;
import mk.infocenter.alliances.organizations.exchange.CalendarSubscriptions;
import mk.infocenter.alliances.organizations.exchange.NetworkCalendar;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.PlatformAddress;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Dates;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The members' calendar, month by month, as a file, and at an address for the calendar program that somebody uses. */
@Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
abstract class CalendarController extends ExchangeController {

    private final NetworkCalendar calendar;
    private final CalendarSubscriptions subscriptions;
    private final CalendarFiles files;
    private final PlatformAddress address;
    private final Clock clock;
    private final TenantRegistry tenants;

    CalendarController(
            NetworkCalendar calendar,
            CalendarSubscriptions subscriptions,
            CalendarFiles files,
            PlatformAddress address,
            Clock clock,
            TenantRegistry tenants) {
        this.calendar = calendar;
        this.subscriptions = subscriptions;
        this.files = files;
        this.address = address;
        this.clock = clock;
        this.tenants = tenants;
    }

    /** @param month as 2026-12; what is none is the present one */
    @GetMapping("/calendar")
    String month(
            @RequestAttribute Visit visit, @RequestParam(defaultValue = "") String month, Locale locale, Model model) {
        var shown = month(month);
        var entries = calendar.between(shown.atDay(1), shown.atEndOfMonth());
        model.addAttribute("month", shown);
        model.addAttribute(
                "named", shown.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + shown.getYear());
        model.addAttribute("entries", entries);
        model.addAttribute("names", names(entries));
        model.addAttribute(
                "address",
                kept(visit, () -> subscriptions.mine(root(visit), locale))
                        .map(token -> address.url("/calendars/" + token + ".ics"))
                        .orElse(null));
        return "organizations/exchange/calendar";
    }

    @GetMapping("/calendar.ics")
    ResponseEntity<String> file(Locale locale) {
        return files.answer(locale);
    }

    @PostMapping("/calendar/address")
    String makeAddress(@RequestAttribute Visit visit, RedirectAttributes flash) {
        kept(visit, subscriptions::make);
        return done(visit, "calendar.address.done", "/calendar#address", flash);
    }

    @PostMapping("/calendar/address/removal")
    String endAddress(@RequestAttribute Visit visit, RedirectAttributes flash) {
        kept(visit, subscriptions::end);
        return done(visit, "calendar.address.ended", "/calendar#address", flash);
    }

    private YearMonth month(String typed) {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeException _) {
            return YearMonth.now(clock.withZone(Dates.ZONE));
        }
    }

    private Map<String, LocalizedText> names(List<CalendarEntry> entries) {
        return tenants
                .named(entries.stream().map(CalendarEntry::tenant).distinct().toList())
                .stream()
                .collect(Collectors.toMap(TenantSummary::key, TenantSummary::name));
    }
}

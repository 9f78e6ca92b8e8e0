package mk.infocenter.alliances.organizations.exchange.web;

import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.exchange.CalendarSubscriptions;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What calendar programs read, which can't sign in: the end of the address says whose calendar it is. */
@Controller
@Requires(Role.PUBLIC)
class CalendarAddressController {

    private final CalendarSubscriptions subscriptions;
    private final CalendarFiles files;

    CalendarAddressController(CalendarSubscriptions subscriptions, CalendarFiles files) {
        this.subscriptions = subscriptions;
        this.files = files;
    }

    @GetMapping("/calendars/{calendar}.ics")
    ResponseEntity<String> read(@PathVariable("calendar") String token) {
        return subscriptions.read(token, files::answer).orElseThrow(() -> new NotFound("calendar"));
    }
}

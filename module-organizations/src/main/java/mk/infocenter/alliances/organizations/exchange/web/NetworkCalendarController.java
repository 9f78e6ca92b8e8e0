package mk.infocenter.alliances.organizations.exchange.web;

import java.time.Clock;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.exchange.NetworkCalendar;
import mk.infocenter.alliances.tenancy.PlatformAddress;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The calendar for Info-center. */
@Controller
@Requires({Role.OFFICER, Role.MANAGER})
@RequestMapping("/network/exchange")
class NetworkCalendarController extends CalendarController {

    private final TenantRegistry tenants;

    NetworkCalendarController(
            NetworkCalendar calendar,
            TenantRegistry tenants,
            PlatformAddress address,
            MessageSource messages,
            Clock clock) {
        super(calendar, tenants, address, messages, clock);
        this.tenants = tenants;
    }

    @Override
    String keeper(Visit visit) {
        return tenants.lead().key();
    }

    @Override
    String root(Visit visit) {
        return "/network/exchange";
    }
}

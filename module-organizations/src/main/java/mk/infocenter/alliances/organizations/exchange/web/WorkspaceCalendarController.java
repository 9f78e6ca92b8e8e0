package mk.infocenter.alliances.organizations.exchange.web;

import java.time.Clock;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.exchange.CalendarSubscriptions;
import mk.infocenter.alliances.organizations.exchange.NetworkCalendar;
import mk.infocenter.alliances.tenancy.PlatformAddress;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The calendar for the members of an organization. */
@Controller
@Requires(Role.STAFF)
@RequestMapping("/{tenant}/exchange")
class WorkspaceCalendarController extends CalendarController {

    WorkspaceCalendarController(
            NetworkCalendar calendar,
            CalendarSubscriptions subscriptions,
            CalendarFiles files,
            PlatformAddress address,
            Clock clock,
            TenantRegistry tenants) {
        super(calendar, subscriptions, files, address, clock, tenants);
    }

    @Override
    String keeper(Visit visit) {
        return visit.organization().key();
    }

    @Override
    String root(Visit visit) {
        return "/" + keeper(visit) + "/exchange";
    }
}

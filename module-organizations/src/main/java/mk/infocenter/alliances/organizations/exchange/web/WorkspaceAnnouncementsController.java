package mk.infocenter.alliances.organizations.exchange.web;

import java.util.List;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.exchange.AnnouncementStatus;
import mk.infocenter.alliances.organizations.exchange.ExchangeDirectory;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Announcements for the members of an organization. */
@Controller
@Requires(Role.STAFF)
@RequestMapping("/{tenant}/exchange")
class WorkspaceAnnouncementsController extends AnnouncementsController {

    WorkspaceAnnouncementsController(ExchangeDirectory directory) {
        super(directory);
    }

    @Override
    List<AnnouncementStatus> listed() {
        return List.of(AnnouncementStatus.PUBLISHED);
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

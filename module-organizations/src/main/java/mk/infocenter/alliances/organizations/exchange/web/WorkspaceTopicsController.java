package mk.infocenter.alliances.organizations.exchange.web;

import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.exchange.ExchangeDirectory;
import mk.infocenter.alliances.organizations.exchange.TopicManagement;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Topics for the members of an organization. */
@Controller
@Requires(Role.STAFF)
@RequestMapping("/{tenant}/exchange")
class WorkspaceTopicsController extends TopicsController {

    WorkspaceTopicsController(TopicManagement topics, ExchangeDirectory directory, TopicPages pages) {
        super(topics, directory, pages);
    }

    @Override
    String keeper(Visit visit) {
        return visit.organization().key();
    }

    @Override
    String root(Visit visit) {
        return "/" + keeper(visit) + "/exchange";
    }

    @Override
    boolean moderated() {
        return false;
    }
}

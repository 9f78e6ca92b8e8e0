package mk.infocenter.alliances.organizations.exchange.web;

import mk.infocenter.alliances.files.Uploads;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.exchange.EditionManagement;
import mk.infocenter.alliances.organizations.exchange.ExchangeDirectory;
import mk.infocenter.alliances.organizations.exchange.ResourceManagement;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Handbooks and templates for the members of an organization. */
@Controller
@Requires(Role.STAFF)
@RequestMapping("/{tenant}/exchange")
class WorkspaceResourcesController extends ResourcesController {

    WorkspaceResourcesController(
            ResourceManagement resources,
            EditionManagement editions,
            ExchangeDirectory directory,
            ResourcePages pages,
            Uploads uploads) {
        super(resources, editions, directory, pages, uploads);
    }

    @Override
    boolean moderated() {
        return false;
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

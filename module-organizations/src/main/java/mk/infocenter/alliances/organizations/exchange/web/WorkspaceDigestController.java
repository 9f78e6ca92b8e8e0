package mk.infocenter.alliances.organizations.exchange.web;

import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.exchange.DigestManagement;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The choice of the weekly digest for the members of an organization. */
@Controller
@Requires(Role.STAFF)
@RequestMapping("/{tenant}/exchange")
class WorkspaceDigestController extends DigestController {

    WorkspaceDigestController(DigestManagement digest) {
        super(digest);
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

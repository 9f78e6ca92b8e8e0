package mk.infocenter.alliances.organizations.exchange.web;

import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Steps of what members of an organization posted. */
@Controller
@Requires(Role.STAFF)
@RequestMapping("/{tenant}/exchange")
class WorkspacePostsController extends PostsController {

    WorkspacePostsController(PostKinds kinds) {
        super(kinds);
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

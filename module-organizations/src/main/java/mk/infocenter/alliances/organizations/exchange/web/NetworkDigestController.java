package mk.infocenter.alliances.organizations.exchange.web;

import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.exchange.DigestManagement;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The choice of the weekly digest for Info-center. */
@Controller
@Requires({Role.OFFICER, Role.MANAGER})
@RequestMapping("/network/exchange")
class NetworkDigestController extends DigestController {

    private final TenantRegistry tenants;

    NetworkDigestController(DigestManagement digest, TenantRegistry tenants) {
        super(digest);
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

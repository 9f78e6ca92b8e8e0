package mk.infocenter.alliances.organizations.exchange.web;

import mk.infocenter.alliances.files.Uploads;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.exchange.EditionManagement;
import mk.infocenter.alliances.organizations.exchange.ExchangeDirectory;
import mk.infocenter.alliances.organizations.exchange.ResourceManagement;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Handbooks and templates for Info-center, whose people put those of its own organization. */
@Controller
@Requires({Role.OFFICER, Role.MANAGER})
@RequestMapping("/network/exchange")
class NetworkResourcesController extends ResourcesController {

    private final TenantRegistry tenants;

    NetworkResourcesController(
            ResourceManagement resources,
            EditionManagement editions,
            ExchangeDirectory directory,
            ResourcePages pages,
            Uploads uploads,
            TenantRegistry tenants) {
        super(resources, editions, directory, pages, uploads);
        this.tenants = tenants;
    }

    @Override
    boolean moderated() {
        return true;
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

package mk.infocenter.alliances.identity.web;

import java.util.ArrayList;
import java.util.List;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

@Controller
class AccountController {

    private final TenantRegistry tenants;

    AccountController(TenantRegistry tenants) {
        this.tenants = tenants;
    }

    /** Goes straight to the only place a person works in, and asks where there are several. */
    @GetMapping("/account")
    @Requires(Role.STAFF)
    String places(@RequestAttribute Visit visit, Model model) {
        var grants = visit.grants().orElseThrow();
        var places = new ArrayList<String>();
        grants.memberships().keySet().forEach(tenant -> places.add("/" + tenant));
        grants.oversight().ifPresent(_ -> places.add("/network"));
        if (grants.mayAudit()) {
            places.add("/audit");
        }
        if (places.size() == 1) {
            return "redirect:" + places.getFirst();
        }
        List<TenantSummary> organizations = tenants.named(grants.memberships().keySet());
        model.addAttribute("organizations", organizations);
        model.addAttribute("grants", grants);
        return "identity/places";
    }
}

package mk.infocenter.alliances.audit.web;

import java.util.Locale;
import mk.infocenter.alliances.audit.web.HistoryPages.Place;
import mk.infocenter.alliances.audit.web.HistoryPages.Question;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The history of what Info-center itself decides: a tenant, not what its people keep in it. */
@Controller
@Requires({Role.OFFICER, Role.MANAGER})
class NetworkHistoryController {

    private final HistoryPages pages;
    private final TenantRegistry tenants;

    NetworkHistoryController(HistoryPages pages, TenantRegistry tenants) {
        this.pages = pages;
        this.tenants = tenants;
    }

    @GetMapping("/network/tenants/{tenant}/history")
    String history(@PathVariable("tenant") String key, Question question, Locale locale, Model model) {
        var tenant = tenants.find(key).orElseThrow(() -> new NotFound("tenant " + key));
        var place = new Place(tenant, "/network/tenants/" + key, "/network/tenants/" + key + "/history");
        return pages.record(place, "tenant", key, question, locale, model);
    }
}

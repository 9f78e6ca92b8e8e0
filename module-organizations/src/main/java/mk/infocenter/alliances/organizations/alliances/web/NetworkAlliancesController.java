package mk.infocenter.alliances.organizations.alliances.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.sharing.CircleDirectory;
import mk.infocenter.alliances.sharing.CircleDirectory.Outline;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The alliances of the network, to Info-center. */
@Controller
@Requires({Role.OFFICER, Role.MANAGER})
class NetworkAlliancesController {

    static final int SIZE = 20;

    private final CircleDirectory circles;
    private final TenantRegistry tenants;

    NetworkAlliancesController(CircleDirectory circles, TenantRegistry tenants) {
        this.circles = circles;
        this.tenants = tenants;
    }

    @GetMapping("/network/alliances")
    String list(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String after,
            Locale locale,
            Model model) {
        var found = circles.page(after, SIZE + 1);
        model.addAttribute("query", Query.of(request));
        model.addAttribute("keyset", Keyset.of(found, SIZE, Outline::circle));
        model.addAttribute("first", after == null);
        model.addAttribute("names", names(found, locale));
        return "organizations/alliances/network";
    }

    private Map<String, String> names(List<Outline> found, Locale locale) {
        var keys = found.stream()
                .flatMap(circle -> Stream.concat(Stream.of(circle.lead()), circle.members().stream()))
                .distinct()
                .toList();
        var names = new HashMap<String, String>();
        tenants.named(keys)
                .forEach(tenant -> names.put(tenant.key(), tenant.name().words(locale.getLanguage())));
        return names;
    }
}

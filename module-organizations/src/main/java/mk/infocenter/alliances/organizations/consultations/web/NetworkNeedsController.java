package mk.infocenter.alliances.organizations.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.consultations.NeedManagement;
import mk.infocenter.alliances.organizations.consultations.NeedStatus;
import mk.infocenter.alliances.organizations.consultations.NetworkNeed;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Baton;
import mk.infocenter.alliances.web.Chips;
import mk.infocenter.alliances.web.Choice;
import mk.infocenter.alliances.web.Dates;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The needs of all communities, for Info-center: support is designed to them. */
@Controller
@Requires({Role.OFFICER, Role.MANAGER})
class NetworkNeedsController {

    static final int SIZE = 50;

    private static final int MOST_ORGANIZATIONS = 500;

    private final NeedManagement needs;
    private final TenantRegistry tenants;
    private final Municipalities municipalities;
    private final Batons batons;
    private final Chips chips;

    NetworkNeedsController(
            NeedManagement needs, TenantRegistry tenants, Municipalities municipalities, Batons batons, Chips chips) {
        this.needs = needs;
        this.tenants = tenants;
        this.municipalities = municipalities;
        this.batons = batons;
        this.chips = chips;
    }

    /** One line of the list. */
    record Row(
            NetworkNeed need,
            TenantSummary organization,
            @Nullable Baton baton) {}

    @GetMapping("/network/needs")
    String list(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable UUID after,
            Locale locale,
            Model model) {
        var query = Query.of(request, "organization", "state");
        var rows =
                needs
                        .ofNetwork(after, query.all("state", NeedStatus.class), query.text("organization"), SIZE + 1)
                        .stream()
                        .flatMap(need -> row(need, locale).stream())
                        .toList();
        model.addAttribute(
                "keyset", Keyset.of(rows, SIZE, row -> row.need().id().toString()));
        model.addAttribute("query", query);
        model.addAttribute(
                "chips",
                chips.of(query, locale)
                        .organization("organization")
                        .codes("state", NeedStatus.class, "need.status")
                        .list());
        model.addAttribute("states", NeedStatus.values());
        model.addAttribute("organizations", organizations(locale.getLanguage()));
        model.addAttribute("municipalities", municipalities.all());
        model.addAttribute("first", after == null);
        return "organizations/consultations/network-needs";
    }

    private Optional<Row> row(NetworkNeed need, Locale locale) {
        var since = LocalDate.ofInstant(need.since(), Dates.ZONE);
        return tenants.find(need.tenant())
                .map(organization -> new Row(need, organization, batons.of(need.status(), since, locale)));
    }

    private List<Choice> organizations(String language) {
        return tenants.page(language, null, List.of(), MOST_ORGANIZATIONS).stream()
                .map(tenant -> new Choice(tenant.key(), tenant.name().words(language), ""))
                .toList();
    }
}

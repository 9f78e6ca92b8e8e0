package mk.infocenter.alliances.organizations.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.OrganizationManagement;
import mk.infocenter.alliances.organizations.consultations.ConsultationSite;
import mk.infocenter.alliances.organizations.consultations.PublicConsultation;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Municipality;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What everybody sees: the network with its map and directory, and each organization's page. */
@Controller
@Requires(Role.PUBLIC)
class NetworkController {

    static final int SIZE = 50;

    /** So many consultations stand on a page about something else. */
    private static final int SOME = 3;

    private final TenantRegistry tenants;
    private final Municipalities municipalities;
    private final OrganizationManagement organizations;
    private final MunicipalityMap map;
    private final ConsultationSite consultations;

    NetworkController(
            TenantRegistry tenants,
            Municipalities municipalities,
            OrganizationManagement organizations,
            MunicipalityMap map,
            ConsultationSite consultations) {
        this.tenants = tenants;
        this.municipalities = municipalities;
        this.organizations = organizations;
        this.map = map;
        this.consultations = consultations;
    }

    /**
     * @param municipality a name in any language and script, as somebody typed it
     * @param after key of the last organization of the page before
     */
    @GetMapping("/")
    String network(
            @RequestParam(defaultValue = "") String municipality,
            @RequestParam(required = false) @Nullable String after,
            Locale locale,
            Model model) {
        var last = after == null ? null : tenants.find(after).orElse(null);
        var asked = !municipality.isBlank();
        var found = asked ? municipalities.meantBy(municipality) : Optional.<Municipality>empty();
        var unknown = asked && found.isEmpty();
        var page = unknown
                ? List.<TenantSummary>of()
                : tenants.page(
                        locale.getLanguage(),
                        last,
                        found.map(municipalities::covering).orElse(List.of()),
                        SIZE + 1);
        var shown = page.stream().limit(SIZE).toList();
        model.addAttribute("wanted", municipality);
        model.addAttribute("found", found.orElse(null));
        model.addAttribute("tenants", shown);
        model.addAttribute("next", page.size() > SIZE ? shown.getLast().key() : null);
        model.addAttribute(
                "outlines",
                organizations.outlines(shown.stream().map(TenantSummary::key).toList()));
        model.addAttribute("municipalities", municipalities.all());
        model.addAttribute("map", map.of(unknown ? tenants.page(locale.getLanguage(), null, List.of(), SIZE) : shown));
        addConsultations(model);
        return "organizations/network";
    }

    private void addConsultations(Model model) {
        var asked = consultations.running(SOME);
        var answered = consultations.results(SOME);
        model.addAttribute("asked", asked);
        model.addAttribute("answered", answered);
        model.addAttribute(
                "names",
                Stream.concat(asked.stream(), answered.stream())
                        .map(PublicConsultation::tenant)
                        .distinct()
                        .flatMap(key -> tenants.find(key).stream())
                        .collect(Collectors.toMap(TenantSummary::key, TenantSummary::name)));
    }

    @GetMapping("/o/{tenant}")
    String organization(@RequestAttribute Visit visit, Model model) {
        var tenant = visit.organization();
        model.addAttribute("tenant", tenant);
        model.addAttribute(
                "profile", organizations.published(tenant.key()).orElseThrow(() -> new NotFound("organization")));
        model.addAttribute("municipalities", municipalities.all());
        model.addAttribute("map", map.of(List.of(tenant)));
        model.addAttribute("consultations", consultations.of(tenant.key(), null, SOME));
        return "organizations/organization";
    }
}

package mk.infocenter.alliances.organizations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.Directory;
import mk.infocenter.alliances.organizations.OrganizationManagement;
import mk.infocenter.alliances.organizations.Profile;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.organizations.consultations.ConsultationSite;
import mk.infocenter.alliances.organizations.consultations.PublicConsultation;
import mk.infocenter.alliances.organizations.profile.CheckManagement;
import mk.infocenter.alliances.organizations.profile.PictureManagement;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Municipality;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Query;
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
    private final Directory directory;
    private final CheckManagement checks;
    private final PictureManagement pictures;
    private final MunicipalityMap map;
    private final ConsultationSite consultations;

    NetworkController(
            TenantRegistry tenants,
            Municipalities municipalities,
            OrganizationManagement organizations,
            Directory directory,
            CheckManagement checks,
            PictureManagement pictures,
            MunicipalityMap map,
            ConsultationSite consultations) {
        this.tenants = tenants;
        this.municipalities = municipalities;
        this.organizations = organizations;
        this.directory = directory;
        this.checks = checks;
        this.pictures = pictures;
        this.map = map;
        this.consultations = consultations;
    }

    /**
     * @param municipality a name in any language and script, as somebody typed it
     * @param words beginnings of words, in any script
     * @param after key of the last organization of the page before
     */
    @GetMapping("/")
    String network(
            @RequestParam(defaultValue = "") String municipality,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        var query = Query.of(request, "municipality", "words", "theme", "speaks");
        var question = new Directory.Question(
                words,
                query.all("theme", Theme.class).stream().findFirst().orElse(null),
                Profile.Reach.LANGUAGES.contains(query.text("speaks")) ? query.text("speaks") : "");
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
                        directory.found(question, locale.getLanguage()).orElse(null),
                        SIZE + 1);
        var shown = page.stream().limit(SIZE).toList();
        model.addAttribute("query", query);
        model.addAttribute("filtered", !question.empty());
        model.addAttribute("allThemes", Theme.values());
        model.addAttribute("allLanguages", Profile.Reach.LANGUAGES);
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
        model.addAttribute("checks", checks.published(tenant.key()));
        model.addAttribute("pictures", pictures.published(tenant.key()));
        model.addAttribute("map", map.of(List.of(tenant)));
        model.addAttribute("consultations", consultations.of(tenant.key(), null, SOME));
        return "organizations/organization";
    }
}

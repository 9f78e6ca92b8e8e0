package mk.infocenter.alliances.audit.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.OpeningManagement;
import mk.infocenter.alliances.identity.OpeningSummary;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Who opened whose records: for Info-center's managers those of their people, for auditors of the network all. */
@Controller
class OpeningsController {

    static final int SIZE = 20;
    private static final Set<Role> INFO_CENTER = Set.of(Role.OFFICER, Role.MANAGER);
    private static final Set<Role> ALL = Set.of(Role.OFFICER, Role.MANAGER, Role.AUDITOR);

    private final OpeningManagement openings;
    private final Accounts accounts;
    private final TenantRegistry tenants;
    private final Clock clock;

    OpeningsController(OpeningManagement openings, Accounts accounts, TenantRegistry tenants, Clock clock) {
        this.openings = openings;
        this.accounts = accounts;
        this.tenants = tenants;
        this.clock = clock;
    }

    /**
     * One opening in the list.
     *
     * @param organization its name, its key where it has none
     */
    record Row(OpeningSummary opening, boolean live, String person, String organization) {}

    @GetMapping("/network/access")
    @Requires(Role.MANAGER)
    String ofInfoCenter(@RequestParam(required = false) @Nullable String before, Locale locale, Model model) {
        return page(INFO_CENTER, before, locale, model);
    }

    /** An auditor of single organizations reads there who else was there. */
    @GetMapping("/audit/access")
    @Requires(Role.AUDITOR)
    String ofAll(
            @RequestAttribute Visit visit,
            @RequestParam(required = false) @Nullable String before,
            Locale locale,
            Model model) {
        var grants = visit.person();
        return grants.auditsNetwork()
                ? page(ALL, before, locale, model)
                : "redirect:/audit/" + grants.audits().getFirst() + "/access";
    }

    private String page(Set<Role> roles, @Nullable String before, Locale locale, Model model) {
        var found = openings.page(roles, AccessQuestion.id(before), SIZE + 1);
        var shown = found.stream().limit(SIZE).toList();
        model.addAttribute("rows", rows(shown, locale));
        model.addAttribute("earlier", found.size() > SIZE ? found.get(SIZE - 1).id() : null);
        return "audit/openings";
    }

    private List<Row> rows(List<OpeningSummary> shown, Locale locale) {
        var people = accounts.names(
                shown.stream().map(OpeningSummary::account).distinct().toList());
        var organizations = tenants
                .named(shown.stream().map(OpeningSummary::tenant).distinct().toList())
                .stream()
                .collect(Collectors.toMap(TenantSummary::key, Function.identity()));
        var now = clock.instant();
        return shown.stream()
                .map(opening -> new Row(
                        opening,
                        opening.live(now),
                        people.getOrDefault(opening.account(), ""),
                        organizations.containsKey(opening.tenant())
                                ? organizations.get(opening.tenant()).name().words(locale.getLanguage())
                                : opening.tenant()))
                .toList();
    }
}

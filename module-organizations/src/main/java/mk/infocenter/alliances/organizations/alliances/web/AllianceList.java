package mk.infocenter.alliances.organizations.alliances.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.sharing.CircleDirectory;
import mk.infocenter.alliances.sharing.CircleView;
import mk.infocenter.alliances.tenancy.SearchKey;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Chips;
import mk.infocenter.alliances.web.Query;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The alliances of an organization, few by their nature, as a page and as a file. */
@Component
class AllianceList {

    private final CircleDirectory circles;
    private final TenantRegistry tenants;
    private final Chips chips;

    AllianceList(CircleDirectory circles, TenantRegistry tenants, Chips chips) {
        this.circles = circles;
        this.tenants = tenants;
        this.chips = chips;
    }

    /** @param lead name of the organization that leads it */
    record Row(CircleView circle, String lead) {}

    String show(HttpServletRequest request, String tenant, Locale locale, Model model) {
        var query = query(request);
        model.addAttribute("alliances", rows(query, tenant, locale));
        model.addAttribute("query", query);
        model.addAttribute(
                "chips",
                chips.of(query, locale)
                        .text("words")
                        .codes("state", AllianceState.class, "alliance.status")
                        .list());
        model.addAttribute("states", AllianceState.values());
        return "organizations/alliances/alliances";
    }

    ListFile<Row> file(HttpServletRequest request, String tenant, Locale locale) {
        return ListFile.of("alliances", rows(query(request), tenant, locale))
                .text("record.circle.name", row -> row.circle().name().words(locale.getLanguage()))
                .text("alliance.standing.LEAD", Row::lead)
                .word(
                        "alliance.standing",
                        row -> "alliance.standing." + row.circle().standing())
                .word(
                        "record.circle.status",
                        row -> "alliance.status."
                                + AllianceState.of(row.circle().status()));
    }

    private static Query query(HttpServletRequest request) {
        return Query.of(request, "words", "state");
    }

    private List<Row> rows(Query query, String tenant, Locale locale) {
        var states = AllianceState.asked(query);
        var words = SearchKey.of(query.text("words"));
        var found = circles.of(tenant).stream()
                .filter(circle -> states.isEmpty() || states.contains(circle.status()))
                .filter(circle -> circle.name().texts().values().stream()
                        .anyMatch(name -> SearchKey.of(name).contains(words)))
                .toList();
        var names = names(found, locale);
        return found.stream()
                .map(circle -> new Row(circle, names.getOrDefault(circle.lead(), circle.lead())))
                .toList();
    }

    private Map<String, String> names(List<CircleView> found, Locale locale) {
        return tenants.named(found.stream().map(CircleView::lead).distinct().toList()).stream()
                .collect(Collectors.toMap(
                        TenantSummary::key, tenant -> tenant.name().words(locale.getLanguage())));
    }
}

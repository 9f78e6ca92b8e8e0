package mk.infocenter.alliances.organizations.alliances.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.sharing.CircleDirectory;
import mk.infocenter.alliances.sharing.CircleDirectory.Outline;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.web.Chip;
import mk.infocenter.alliances.web.Chips;
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
    private final Chips chips;

    NetworkAlliancesController(CircleDirectory circles, TenantRegistry tenants, Chips chips) {
        this.circles = circles;
        this.tenants = tenants;
        this.chips = chips;
    }

    /** An alliance with the names of its organizations. */
    record Row(Outline circle, String lead, List<String> members) {}

    /** @param after name of the last alliance of the page before */
    @GetMapping("/network/alliances")
    String list(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String after,
            Locale locale,
            Model model) {
        var query = query(request);
        var found = rows(query, after, SIZE + 1, locale);
        model.addAttribute("query", query);
        model.addAttribute("chips", chips(query, found, locale));
        model.addAttribute("states", AllianceState.values());
        model.addAttribute("keyset", Keyset.of(found, SIZE, row -> row.circle().circle()));
        model.addAttribute("first", after == null);
        return "organizations/alliances/network";
    }

    @GetMapping("/network/alliances/download.{format:csv|xlsx}")
    @StepUp
    ListFile<Row> download(HttpServletRequest request, Locale locale) {
        var query = query(request);
        return ListFile.of(
                        "alliances",
                        (Row row) -> row.circle().circle(),
                        (@Nullable String last, int many) -> rows(query, last, many, locale))
                .text("record.circle.name", row -> row.circle().name().words(locale.getLanguage()))
                .word(
                        "record.circle.status",
                        row -> "alliance.status."
                                + AllianceState.of(row.circle().status()))
                .text("alliance.standing.LEAD", Row::lead)
                .text("alliance.members", row -> String.join(", ", row.members()));
    }

    /** The search leads to one alliance by a term of it. */
    private static Query query(HttpServletRequest request) {
        return Query.of(request, "alliance", "state");
    }

    private List<Chip> chips(Query query, List<Row> found, Locale locale) {
        var one = found.stream()
                .findFirst()
                .map(row -> row.circle().name().words(locale.getLanguage()))
                .orElse(query.text("alliance"));
        return chips.of(query, locale)
                .as("alliance", one)
                .codes("state", AllianceState.class, "alliance.status")
                .list();
    }

    private List<Row> rows(Query query, @Nullable String after, int size, Locale locale) {
        var found = circles.page(AllianceState.asked(query), query.text("alliance"), after, size);
        var names = names(found, locale);
        return found.stream()
                .map(circle -> new Row(
                        circle,
                        names.getOrDefault(circle.lead(), circle.lead()),
                        circle.members().stream()
                                .map(member -> names.getOrDefault(member, member))
                                .toList()))
                .toList();
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

package mk.infocenter.alliances.organizations.capacity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.organizations.capacity.AssessmentManagement;
import mk.infocenter.alliances.organizations.capacity.CapacityDetails;
import mk.infocenter.alliances.organizations.capacity.NetworkCapacity;
import mk.infocenter.alliances.organizations.capacity.NetworkCapacity.Line;
import mk.infocenter.alliances.organizations.capacity.NetworkCapacity.Question;
import mk.infocenter.alliances.organizations.capacity.RubricDetails;
import mk.infocenter.alliances.organizations.capacity.RubricDirectory;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Municipality;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.web.Baton;
import mk.infocenter.alliances.web.Chart;
import mk.infocenter.alliances.web.Chip;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The capacities of the network: organizations beside each other and over time, and rounds for many at once. */
@Controller
@Requires({Role.OFFICER, Role.MANAGER})
class NetworkCapacityController {

    static final int SIZE = 50;
    private static final int ROUNDS = 10;

    private final NetworkCapacity network;
    private final AssessmentManagement assessments;
    private final RubricDirectory rubrics;
    private final Municipalities municipalities;
    private final TenantRegistry tenants;
    private final Batons batons;
    private final MessageSource messages;

    NetworkCapacityController(
            NetworkCapacity network,
            AssessmentManagement assessments,
            RubricDirectory rubrics,
            Municipalities municipalities,
            TenantRegistry tenants,
            Batons batons,
            MessageSource messages) {
        this.network = network;
        this.assessments = assessments;
        this.rubrics = rubrics;
        this.municipalities = municipalities;
        this.tenants = tenants;
        this.batons = batons;
        this.messages = messages;
    }

    /** @param after key of the last organization of the page before */
    @GetMapping("/network/capacity")
    String capacity(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String after,
            Locale locale,
            Model model) {
        var query = Query.of(request, "municipality", "theme", "round");
        var found = municipalities.meantBy(query.text("municipality"));
        var unknown = !query.text("municipality").isEmpty() && found.isEmpty();
        var lines = unknown
                ? List.<Line>of()
                : network.lines(
                        new Question(
                                found.map(municipalities::covering).orElse(List.of()),
                                query.all("theme", Theme.class).stream()
                                        .findFirst()
                                        .orElse(null),
                                round(query)),
                        locale.getLanguage());
        var rubric = rubrics.current().orElse(null);
        var page = page(lines, after);
        model.addAttribute("keyset", page);
        model.addAttribute("batons", batons(page, locale));
        model.addAttribute("first", after == null);
        model.addAttribute("query", query);
        model.addAttribute("unknown", unknown);
        model.addAttribute("chips", chips(query, found.orElse(null), locale));
        model.addAttribute("themes", Theme.values());
        model.addAttribute("rounds", IntStream.rangeClosed(1, ROUNDS).boxed().toList());
        model.addAttribute("municipalities", municipalities.all());
        model.addAttribute("rubric", rubric);
        model.addAttribute("total", lines.size());
        model.addAttribute(
                "agreed", lines.stream().filter(line -> line.agreed() != null).count());
        model.addAttribute("officer", TenantContext.actor().role() == Role.OFFICER);
        if (rubric != null) {
            model.addAttribute("reached", reached(lines, rubric, locale));
        }
        return "organizations/capacity/network";
    }

    /** Begins a round at each of the organizations; one that is in a round already stays in it. */
    @PostMapping("/network/capacity/rounds")
    @Requires(Role.OFFICER)
    String open(
            @RequestParam(defaultValue = "") List<String> row,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            RedirectAttributes flash) {
        if (row.isEmpty() || until == null) {
            flash.addFlashAttribute("refused", row.isEmpty() ? "network-capacity.nobody" : "assessment.until.missing");
            return "redirect:/network/capacity";
        }
        var opened = 0;
        for (var tenant : tenants.named(row)) {
            try {
                TenantContext.in(new Scope.Tenant(tenant.key()), () -> assessments.open(until));
                opened++;
            } catch (InvalidField e) {
                flash.addFlashAttribute("refused", e.message());
            }
        }
        if (opened > 0) {
            Toast.of("network-capacity.opened", opened).show(flash);
        }
        return "redirect:/network/capacity";
    }

    private static @Nullable Integer round(Query query) {
        var typed = query.text("round");
        return typed.matches("[1-9][0-9]{0,2}") ? Integer.valueOf(typed) : null;
    }

    private static Keyset<Line> page(List<Line> lines, @Nullable String after) {
        var begin = IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).tenant().key().equals(after))
                .map(at -> at + 1)
                .findFirst()
                .orElse(0);
        return Keyset.of(
                lines.stream().skip(begin).limit(SIZE + 1).toList(),
                SIZE,
                line -> line.tenant().key());
    }

    /** Whom each round of the page waits for, by the organization's key. */
    private Map<String, Baton> batons(Keyset<Line> page, Locale locale) {
        var held = new HashMap<String, Baton>();
        for (var line : page.rows()) {
            var baton = line.newest() == null ? null : batons.byStatus(line.newest(), locale);
            if (baton != null) {
                held.put(line.tenant().key(), baton);
            }
        }
        return held;
    }

    /** How many of the organizations whose levels are agreed reach the target. */
    private Chart.Bars reached(List<Line> lines, RubricDetails rubric, Locale locale) {
        var bars = rubric.capacities().stream()
                .map(capacity -> bar(capacity, lines, locale))
                .toList();
        var said = bars.stream()
                .map(bar -> bar.label() + " " + bar.value() + "/" + bar.whole())
                .toList();
        return new Chart.Bars(
                messages.getMessage("network-capacity.picture", new Object[] {String.join(", ", said)}, locale), bars);
    }

    private static Chart.Bar bar(CapacityDetails capacity, List<Line> lines, Locale locale) {
        var levels = lines.stream()
                .map(Line::agreed)
                .filter(Objects::nonNull)
                .map(round -> round.levels().byCapacity().get(capacity.code()))
                .filter(Objects::nonNull)
                .toList();
        var reached = levels.stream().filter(level -> level.reached()).count();
        return new Chart.Bar(capacity.text().name().words(locale.getLanguage()), reached, (long) levels.size(), null);
    }

    private List<Chip> chips(Query query, @Nullable Municipality found, Locale locale) {
        var chips = new ArrayList<Chip>();
        if (!query.text("municipality").isEmpty()) {
            chips.add(new Chip(
                    found == null ? query.text("municipality") : found.name().words(locale.getLanguage()),
                    query.without("municipality")));
        }
        query.all("theme", Theme.class)
                .forEach(theme -> chips.add(new Chip(
                        messages.getMessage("organization.themes." + theme, null, locale), query.without("theme"))));
        var round = round(query);
        if (round != null) {
            chips.add(new Chip(
                    messages.getMessage("assessment.round", new Object[] {round}, locale), query.without("round")));
        }
        return chips;
    }
}

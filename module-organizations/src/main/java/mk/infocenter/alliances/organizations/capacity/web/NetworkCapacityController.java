package mk.infocenter.alliances.organizations.capacity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.organizations.capacity.AssessmentManagement;
import mk.infocenter.alliances.organizations.capacity.AssessmentStatus;
import mk.infocenter.alliances.organizations.capacity.CapacityDetails;
import mk.infocenter.alliances.organizations.capacity.Levels.Level;
import mk.infocenter.alliances.organizations.capacity.NetworkCapacity;
import mk.infocenter.alliances.organizations.capacity.NetworkCapacity.Line;
import mk.infocenter.alliances.organizations.capacity.NetworkCapacity.Question;
import mk.infocenter.alliances.organizations.capacity.RubricDetails;
import mk.infocenter.alliances.organizations.capacity.RubricDirectory;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.web.Baton;
import mk.infocenter.alliances.web.Chart;
import mk.infocenter.alliances.web.Chip;
import mk.infocenter.alliances.web.Chips;
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
    private final Chips chips;
    private final MessageSource messages;

    NetworkCapacityController(
            NetworkCapacity network,
            AssessmentManagement assessments,
            RubricDirectory rubrics,
            Municipalities municipalities,
            TenantRegistry tenants,
            Batons batons,
            Chips chips,
            MessageSource messages) {
        this.network = network;
        this.assessments = assessments;
        this.rubrics = rubrics;
        this.municipalities = municipalities;
        this.tenants = tenants;
        this.batons = batons;
        this.chips = chips;
        this.messages = messages;
    }

    /** @param after key of the last organization of the page before */
    @GetMapping("/network/capacity")
    String capacity(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String after,
            Locale locale,
            Model model) {
        var query = query(request);
        var lines = lines(query, locale);
        var rubric = rubrics.current().orElse(null);
        var page = page(lines, after);
        model.addAttribute("keyset", page);
        model.addAttribute("batons", batons(page, locale));
        model.addAttribute("first", after == null);
        model.addAttribute("query", query);
        model.addAttribute("unknown", unknown(query));
        model.addAttribute("chips", said(query, locale));
        model.addAttribute("themes", Theme.values());
        model.addAttribute("states", AssessmentStatus.values());
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

    @GetMapping("/network/capacity/download.{format:csv|xlsx}")
    @StepUp
    ListFile<Line> download(HttpServletRequest request, Locale locale) {
        var language = locale.getLanguage();
        var file = ListFile.of("capacities", lines(query(request), locale))
                .text("network.organization", line -> line.tenant().name().words(language))
                .number(
                        "record.assessment",
                        line -> line.newest() == null ? null : line.newest().number())
                .word(
                        "record.assessment.status",
                        line -> line.newest() == null
                                ? null
                                : "assessment.status." + line.newest().status())
                .day(
                        "record.assessment.agreed_on",
                        line -> line.agreed() == null ? null : line.agreed().agreedOn());
        for (var capacity : rubrics.current().map(RubricDetails::capacities).orElse(List.of())) {
            var name = capacity.text().name().words(language);
            file.counted(name, line -> level(line, capacity, Level::agreed))
                    .counted(
                            messages.getMessage("network-capacity.self.of", new Object[] {name}, locale),
                            line -> level(line, capacity, Level::self));
        }
        return file;
    }

    private static @Nullable Integer level(
            Line line, CapacityDetails capacity, Function<Level, @Nullable Integer> which) {
        var level = line.agreed() == null
                ? null
                : line.agreed().levels().byCapacity().get(capacity.code());
        return level == null ? null : which.apply(level);
    }

    private static Query query(HttpServletRequest request) {
        return Query.of(request, "municipality", "theme", "round", "state");
    }

    private boolean unknown(Query query) {
        var typed = query.text("municipality");
        return !typed.isEmpty() && municipalities.meantBy(typed).isEmpty();
    }

    private List<Line> lines(Query query, Locale locale) {
        if (unknown(query)) {
            return List.of();
        }
        var question = new Question(
                municipalities
                        .meantBy(query.text("municipality"))
                        .map(municipalities::covering)
                        .orElse(List.of()),
                query.all("theme", Theme.class).stream().findFirst().orElse(null),
                round(query));
        var states = query.all("state", AssessmentStatus.class);
        return network.lines(question, locale.getLanguage()).stream()
                .filter(line -> states.isEmpty()
                        || (line.newest() != null
                                && states.contains(line.newest().status())))
                .toList();
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

    private List<Chip> said(Query query, Locale locale) {
        var said = chips.of(query, locale)
                .municipality("municipality")
                .codes("theme", Theme.class, "organization.themes")
                .codes("state", AssessmentStatus.class, "assessment.status");
        var round = round(query);
        return (round == null ? said : said.word("round", "assessment.round", round)).list();
    }
}

package mk.infocenter.alliances.organizations.authorities.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mk.infocenter.alliances.organizations.authorities.AuthorityDirectory;
import mk.infocenter.alliances.organizations.authorities.CommitmentOutline;
import mk.infocenter.alliances.organizations.authorities.CommitmentQuery.Place;
import mk.infocenter.alliances.organizations.authorities.CommitmentStatus;
import mk.infocenter.alliances.organizations.authorities.MunicipalityScore;
import mk.infocenter.alliances.organizations.authorities.Scoreboard;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Municipality;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Chart;
import mk.infocenter.alliances.web.Chips;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The scoreboard of all municipalities, that of one, and one published commitment with its proof. */
@Component
class ScoreboardPage {

    static final int SIZE = 20;

    private final Scoreboard scoreboard;
    private final AuthorityDirectory directory;
    private final Municipalities municipalities;
    private final TenantRegistry tenants;
    private final Chips chips;
    private final MessageSource messages;

    ScoreboardPage(
            Scoreboard scoreboard,
            AuthorityDirectory directory,
            Municipalities municipalities,
            TenantRegistry tenants,
            Chips chips,
            MessageSource messages) {
        this.scoreboard = scoreboard;
        this.directory = directory;
        this.municipalities = municipalities;
        this.tenants = tenants;
        this.chips = chips;
        this.messages = messages;
    }

    /** A commitment with the names of those who made it and of the organization that published it. */
    record Row(
            CommitmentOutline commitment,
            @Nullable String body,
            @Nullable String official,
            String organization) {}

    /** The score of a municipality under its name. */
    record Line(Municipality municipality, MunicipalityScore score) {}

    String all(HttpServletRequest request, Locale locale, Model model) {
        var query = Query.of(request, "organization");
        var lines = scoreboard.scores(query.text("organization")).values().stream()
                .filter(score -> score.total() > 0)
                .map(score -> new Line(municipalities.get(score.municipality()), score))
                .sorted(Comparator.comparing(line -> line.municipality().name().words(locale.getLanguage())))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("query", query);
        model.addAttribute(
                "chips", chips.of(query, locale).organization("organization").list());
        model.addAttribute("counted", CommitmentStatus.COUNTED);
        model.addAttribute("chart", kept(lines, locale));
        return "organizations/authorities/scoreboard";
    }

    String municipality(
            HttpServletRequest request, Municipality place, @Nullable String after, Locale locale, Model model) {
        var query = Query.of(request, "state", "organization");
        var organization = query.text("organization");
        var score = scoreboard.score(place.code(), organization);
        var rows = rows(
                scoreboard.page(
                        ScoreboardController.states(query),
                        place.code(),
                        organization,
                        DayKey.read(after, Place::new, Place.START),
                        SIZE + 1),
                locale);
        model.addAttribute("place", place);
        model.addAttribute("score", score);
        model.addAttribute("query", query);
        model.addAttribute(
                "chips",
                chips.of(query, locale)
                        .codes("state", CommitmentStatus.class, "commitment.status")
                        .organization("organization")
                        .list());
        model.addAttribute("counted", CommitmentStatus.COUNTED);
        model.addAttribute(
                "keyset",
                Keyset.of(
                        rows,
                        SIZE,
                        row -> DayKey.of(
                                row.commitment().due(), row.commitment().id())));
        model.addAttribute("first", after == null);
        model.addAttribute("chart", parts(place, score, locale));
        return "organizations/authorities/municipality";
    }

    String commitment(TenantSummary tenant, UUID id, Locale locale, Model model) {
        var outline = scoreboard.commitment(id);
        model.addAttribute("row", rows(List.of(outline), locale).getFirst());
        model.addAttribute("place", municipalities.get(outline.municipality()));
        model.addAttribute("files", scoreboard.proof(id));
        model.addAttribute("tenant", tenant);
        return "organizations/authorities/published";
    }

    List<Row> rows(List<CommitmentOutline> outlines, Locale locale) {
        var language = locale.getLanguage();
        var owners = outlines.stream().map(CommitmentOutline::tenant).distinct().toList();
        var bodies = directory.named(
                owners, outlines.stream().map(CommitmentOutline::authority).toList());
        var officials = directory.officialsNamed(
                owners,
                outlines.stream()
                        .map(CommitmentOutline::official)
                        .filter(Objects::nonNull)
                        .toList());
        var names = names(owners, language);
        return outlines.stream()
                .map(outline -> {
                    var body = bodies.get(outline.authority());
                    var official = outline.official() == null ? null : officials.get(outline.official());
                    return new Row(
                            outline,
                            body == null ? null : body.name().words(language),
                            official == null ? null : BodyChoices.named(official, locale),
                            names.getOrDefault(outline.tenant(), outline.tenant()));
                })
                .toList();
    }

    private Map<String, String> names(Collection<String> keys, String language) {
        var names = new HashMap<String, String>();
        if (!keys.isEmpty()) {
            tenants.named(List.copyOf(keys))
                    .forEach(tenant -> names.put(tenant.key(), tenant.name().words(language)));
        }
        return names;
    }

    /** How many of the settled promises were kept, in each municipality. */
    private Chart.Bars kept(List<Line> lines, Locale locale) {
        var bars = lines.stream()
                .map(line -> new Chart.Bar(
                        line.municipality().name().words(locale.getLanguage()),
                        line.score().of(CommitmentStatus.KEPT),
                        line.score().settled(),
                        null))
                .toList();
        var said = bars.stream()
                .map(bar -> bar.label() + " " + bar.value() + "/" + bar.whole())
                .toList();
        return new Chart.Bars(
                messages.getMessage("scoreboard.picture", new Object[] {String.join(", ", said)}, locale), bars);
    }

    /** What became of the promises of one municipality; nobody knows it yet of those whose day is still to come. */
    private Chart.Whole parts(Municipality place, MunicipalityScore score, Locale locale) {
        var parts = CommitmentStatus.COUNTED.stream()
                .map(status -> new Chart.Part(
                        messages.getMessage("commitment.status." + status, null, locale),
                        score.of(status),
                        status == CommitmentStatus.PROMISED))
                .toList();
        var said = parts.stream().map(part -> part.label() + " " + part.value()).toList();
        return new Chart.Whole(
                messages.getMessage(
                        "scoreboard.picture.one",
                        new Object[] {place.name().words(locale.getLanguage()), String.join(", ", said)},
                        locale),
                parts);
    }
}

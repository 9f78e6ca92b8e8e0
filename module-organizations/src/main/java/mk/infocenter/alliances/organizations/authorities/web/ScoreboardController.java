package mk.infocenter.alliances.organizations.authorities.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mk.infocenter.alliances.api.Cursor;
import mk.infocenter.alliances.api.PageOf;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.organizations.authorities.CommitmentQuery.Place;
import mk.infocenter.alliances.organizations.authorities.CommitmentStatus;
import mk.infocenter.alliances.organizations.authorities.Scoreboard;
import mk.infocenter.alliances.tenancy.LocalizedText;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What became of the promises that authorities made, for everybody, as pages and as open data. */
@Controller
@Requires(Role.PUBLIC)
class ScoreboardController {

    /** A municipality's code, so that no other page below the scoreboard is meant. */
    private static final String MUNICIPALITY = "/commitments/{municipality:MK-[0-9]+}";

    private final Scoreboard scoreboard;
    private final ScoreboardPage page;
    private final Municipalities municipalities;

    ScoreboardController(Scoreboard scoreboard, ScoreboardPage page, Municipalities municipalities) {
        this.scoreboard = scoreboard;
        this.page = page;
        this.municipalities = municipalities;
    }

    @GetMapping("/commitments")
    String all(HttpServletRequest request, Locale locale, Model model) {
        return page.all(request, locale, model);
    }

    @GetMapping(MUNICIPALITY)
    String municipality(
            HttpServletRequest request,
            @PathVariable String municipality,
            @RequestParam(required = false) @Nullable String after,
            Locale locale,
            Model model) {
        return page.municipality(request, municipalities.get(municipality), after, locale, model);
    }

    @GetMapping("/o/{tenant}/commitments/{commitment}")
    String commitment(@RequestAttribute Visit visit, @PathVariable("commitment") UUID id, Locale locale, Model model) {
        return page.commitment(visit.organization(), id, locale, model);
    }

    @GetMapping("/commitments/download.{format:csv|xlsx}")
    ListFile<ScoreboardPage.Row> download(HttpServletRequest request, Locale locale) {
        return file(request, "", locale);
    }

    @GetMapping(MUNICIPALITY + "/download.{format:csv|xlsx}")
    ListFile<ScoreboardPage.Row> download(
            HttpServletRequest request, @PathVariable String municipality, Locale locale) {
        return file(request, municipality, locale);
    }

    private ListFile<ScoreboardPage.Row> file(HttpServletRequest request, String municipality, Locale locale) {
        var query = Query.of(request, "state", "organization");
        var states = states(query);
        return ListFile.<ScoreboardPage.Row, Place>of(
                        "commitments",
                        row -> new Place(
                                row.commitment().due(), row.commitment().id()),
                        (last, many) -> page.rows(
                                scoreboard.page(
                                        states,
                                        municipality,
                                        query.text("organization"),
                                        last == null ? Place.START : last,
                                        many),
                                locale))
                .text(
                        "record.commitment.promise",
                        row -> row.commitment().promise().words(locale.getLanguage()))
                .text("record.commitment.authority_id", ScoreboardPage.Row::body)
                .text("record.commitment.official_id", ScoreboardPage.Row::official)
                .text(
                        "record.commitment.municipality",
                        row -> municipalities
                                .get(row.commitment().municipality())
                                .name()
                                .words(locale.getLanguage()))
                .day("record.commitment.promised_on", row -> row.commitment().promisedOn())
                .day("record.commitment.due", row -> row.commitment().due())
                .word(
                        "record.commitment.status",
                        row -> "commitment.status." + row.commitment().status())
                .day("record.commitment.settled_on", row -> row.commitment().settledOn())
                .text(
                        "record.commitment.reason",
                        row -> row.commitment().reason().words(locale.getLanguage()))
                .text(
                        "record.commitment.links",
                        row -> String.join(" ", row.commitment().links().values()))
                .text("scoreboard.organization", ScoreboardPage.Row::organization);
    }

    /**
     * A published commitment as open data.
     *
     * @param authority its name in the language that was asked for, null where the register knows it no more
     */
    record Published(
            UUID id,
            String organization,
            String municipality,
            @Nullable String authority,
            @Nullable String official,
            LocalizedText promise,
            LocalDate promisedOn,
            LocalDate due,
            CommitmentStatus status,
            LocalizedText reason,
            List<String> links,
            @Nullable LocalDate settledOn) {

        static Published of(ScoreboardPage.Row row) {
            var outline = row.commitment();
            return new Published(
                    outline.id(),
                    outline.tenant(),
                    outline.municipality(),
                    row.body(),
                    row.official(),
                    outline.promise(),
                    outline.promisedOn(),
                    outline.due(),
                    outline.status(),
                    outline.reason(),
                    outline.links().values(),
                    outline.settledOn());
        }
    }

    /** @param after id of the last commitment of the page before */
    @GetMapping(path = "/commitments/data.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    PageOf<Published> data(
            @RequestParam(defaultValue = "") String municipality,
            @RequestParam(defaultValue = "") String organization,
            @RequestParam(required = false) @Nullable Cursor after,
            Locale locale) {
        var place = after == null
                ? Place.START
                : new Place(scoreboard.commitment(after.last()).due(), after.last());
        var read = scoreboard.page(Set.of(), municipality, organization, place, PageOf.LARGEST + 1);
        return PageOf.of(
                page.rows(read, locale), PageOf.LARGEST, row -> row.commitment().id(), Published::of);
    }

    /** What is not counted is not shown either. */
    static Set<CommitmentStatus> states(Query query) {
        return query.all("state", CommitmentStatus.class).stream()
                .filter(CommitmentStatus.COUNTED::contains)
                .collect(Collectors.toSet());
    }
}

package mk.infocenter.alliances.organizations.imports.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.organizations.imports.CandidateManagement;
import mk.infocenter.alliances.organizations.imports.CandidateView;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Chips;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Organizations that Info-center knows and may invite, by the form for a new tenant. */
@Controller
@Requires({Role.OFFICER, Role.MANAGER})
@RequestMapping("/network/candidates")
class CandidatesController {

    private static final int SIZE = 50;
    private static final UUID FIRST = new UUID(0, 0);

    private final CandidateManagement candidates;
    private final LeadScope lead;
    private final Municipalities municipalities;
    private final Chips chips;

    CandidatesController(CandidateManagement candidates, LeadScope lead, Municipalities municipalities, Chips chips) {
        this.candidates = candidates;
        this.lead = lead;
        this.municipalities = municipalities;
        this.chips = chips;
    }

    /** @param after name key and id of the last one of the page before */
    @GetMapping
    String list(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String after,
            Locale locale,
            Model model) {
        var query = Query.of(request, "words");
        var words = query.text("words");
        var place = Place.of(after);
        var read = lead.in(() -> candidates.page(words, place.name(), place.id(), SIZE + 1));
        model.addAttribute("keyset", Keyset.of(read, SIZE, found -> new Place(found.nameKey(), found.id()).written()));
        model.addAttribute("query", query);
        model.addAttribute("chips", chips.of(query, locale).text("words").list());
        model.addAttribute("first", after == null);
        model.addAttribute("members", read.isEmpty() ? Map.of() : candidates.members());
        model.addAttribute("count", lead.in(candidates::count));
        return "organizations/imports/candidates";
    }

    @GetMapping("/download.{format:csv|xlsx}")
    @StepUp
    ListFile<CandidateView> download(HttpServletRequest request, Locale locale) {
        var words = Query.of(request, "words").text("words");
        return ListFile.<CandidateView, Place>of(
                        "candidates",
                        found -> new Place(found.nameKey(), found.id()),
                        (last, many) -> lead.in(() -> last == null
                                ? candidates.page(words, "", FIRST, many)
                                : candidates.page(words, last.name(), last.id(), many)))
                .text("import.field.name", CandidateView::name)
                .text("import.field.registrationNumber", CandidateView::registrationNumber)
                .text(
                        "import.field.seat",
                        found -> municipalities.get(found.seat()).name().words(locale.getLanguage()))
                .text("import.field.email", CandidateView::email)
                .text("import.field.phone", CandidateView::phone)
                .text("import.field.website", CandidateView::website);
    }

    /** Where a page ended. */
    private record Place(String name, UUID id) {

        static Place of(@Nullable String written) {
            try {
                return written == null || written.length() < 37
                        ? new Place("", FIRST)
                        : new Place(written.substring(37), UUID.fromString(written.substring(0, 36)));
            } catch (IllegalArgumentException e) {
                return new Place("", FIRST);
            }
        }

        String written() {
            return id + "." + name;
        }
    }
}

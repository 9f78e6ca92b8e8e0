package mk.infocenter.alliances.organizations.imports.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.organizations.imports.CandidateManagement;
import mk.infocenter.alliances.organizations.imports.CandidateView;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.web.Chip;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Organizations that Info-center knows: found, invited by the form for a new tenant, and taken off the list. */
@Controller
@Requires({Role.OFFICER, Role.MANAGER})
@RequestMapping("/network/candidates")
class CandidatesController {

    private static final int SIZE = 50;
    private static final UUID FIRST = new UUID(0, 0);

    private final CandidateManagement candidates;
    private final TenantRegistry tenants;
    private final Municipalities municipalities;

    CandidatesController(CandidateManagement candidates, TenantRegistry tenants, Municipalities municipalities) {
        this.candidates = candidates;
        this.tenants = tenants;
        this.municipalities = municipalities;
    }

    /** @param after name key and id of the last one of the page before */
    @GetMapping
    String list(HttpServletRequest request, @RequestParam(required = false) @Nullable String after, Model model) {
        var query = Query.of(request, "words");
        var words = query.text("words");
        var place = Place.of(after);
        var read = inLead(() -> candidates.page(words, place.name(), place.id(), SIZE + 1));
        model.addAttribute("keyset", Keyset.of(read, SIZE, found -> new Place(found.nameKey(), found.id()).written()));
        model.addAttribute("query", query);
        model.addAttribute("chips", words.isEmpty() ? List.of() : List.of(new Chip(words, query.without("words"))));
        model.addAttribute("first", after == null);
        model.addAttribute("members", read.isEmpty() ? Map.of() : candidates.members());
        model.addAttribute("count", inLead(candidates::count));
        return "organizations/imports/candidates";
    }

    @GetMapping("/download.{format:csv|xlsx}")
    @StepUp
    ListFile<CandidateView> download(HttpServletRequest request, Locale locale) {
        var words = Query.of(request, "words").text("words");
        return ListFile.<CandidateView, Place>of(
                        "candidates",
                        found -> new Place(found.nameKey(), found.id()),
                        (last, many) -> inLead(() -> last == null
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

    @PostMapping("/{candidate}/removal")
    String remove(@PathVariable("candidate") UUID id, RedirectAttributes flash) {
        inLead(() -> {
            candidates.remove(id);
            return id;
        });
        Toast.of("candidate.removed")
                .undoneBy("/network/candidates/" + id + "/restoration", Map.of())
                .show(flash);
        return "redirect:/network/candidates";
    }

    @PostMapping("/{candidate}/restoration")
    String restore(@PathVariable("candidate") UUID id, RedirectAttributes flash) {
        inLead(() -> {
            candidates.restore(id);
            return id;
        });
        Toast.of("candidate.restored").show(flash);
        return "redirect:/network/candidates";
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

    private <T> T inLead(Supplier<T> work) {
        return TenantContext.in(new Scope.Tenant(tenants.lead().key()), work::get);
    }
}

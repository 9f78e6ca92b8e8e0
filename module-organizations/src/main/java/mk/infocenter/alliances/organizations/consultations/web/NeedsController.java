package mk.infocenter.alliances.organizations.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.lists.ListFile;
import mk.infocenter.alliances.organizations.NeedTaker;
import mk.infocenter.alliances.organizations.consultations.NeedDetails;
import mk.infocenter.alliances.organizations.consultations.NeedManagement;
import mk.infocenter.alliances.organizations.consultations.NeedStatus;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Baton;
import mk.infocenter.alliances.web.Chips;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import mk.infocenter.alliances.web.Reasons;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The needs of the community, each from the voices that asked for it to what came of it. */
@Controller
@Requires(Role.STAFF)
class NeedsController {

    static final int SIZE = 30;

    private static final String BACK = "redirect:/{tenant}/needs/{need}";

    private final NeedManagement needs;
    private final PriorityPage priorities;
    private final Batons batons;
    private final Chips chips;

    NeedsController(NeedManagement needs, PriorityPage priorities, Batons batons, Chips chips) {
        this.needs = needs;
        this.priorities = priorities;
        this.batons = batons;
        this.chips = chips;
    }

    /** One line of the list. */
    record Row(NeedDetails need, @Nullable Baton baton) {}

    @GetMapping("/{tenant}/needs")
    @Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
    String list(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable UUID after,
            Locale locale,
            Model model) {
        var query = Query.of(request, "state");
        var rows = needs.page(after, query.all("state", NeedStatus.class), SIZE + 1).stream()
                .map(need -> new Row(need, batons.of(need, locale)))
                .toList();
        model.addAttribute(
                "keyset", Keyset.of(rows, SIZE, row -> row.need().id().toString()));
        model.addAttribute("query", query);
        model.addAttribute(
                "chips",
                chips.of(query, locale)
                        .codes("state", NeedStatus.class, "need.status")
                        .list());
        model.addAttribute("states", NeedStatus.values());
        model.addAttribute("first", after == null);
        return "organizations/consultations/needs";
    }

    @GetMapping("/{tenant}/needs/download.{format:csv|xlsx}")
    @StepUp
    ListFile<NeedDetails> download(HttpServletRequest request, Locale locale) {
        var states = Query.of(request, "state").all("state", NeedStatus.class);
        var language = locale.getLanguage();
        return ListFile.of("needs", NeedDetails::id, (@Nullable UUID last, int many) -> needs.page(last, states, many))
                .text("record.need.title", need -> need.title().words(language))
                .word("record.need.status", need -> "need.status." + need.status())
                .day("need.since", NeedDetails::since)
                .text("record.need.result", need -> need.result().words(language));
    }

    @GetMapping("/{tenant}/needs/{need}")
    @Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
    String show(@PathVariable("need") UUID id, Locale locale, Model model) {
        var need = needs.need(id);
        priorities.trace(need.priority(), locale, model);
        model.addAttribute("need", need);
        model.addAttribute("baton", batons.of(need, locale));
        model.addAttribute("transitions", Steps.buttons("need", need.steps()));
        model.addAttribute("taken", needs.taken(id));
        if (need.offers("take-up")) {
            model.addAttribute("takers", needs.takers());
            model.addAttribute(
                    "starts",
                    needs.takers().stream().collect(Collectors.toMap(NeedTaker::kind, one -> one.starts(id))));
        }
        return "organizations/consultations/need";
    }

    @GetMapping("/{tenant}/needs/{need}/fulfilment")
    String form(@RequestAttribute Visit visit, @PathVariable("need") UUID id, Model model) {
        var need = needs.need(id);
        model.addAttribute("form", TextsForm.of(need.version(), need.result()));
        return form(visit, need, model);
    }

    @PostMapping("/{tenant}/needs/{need}/fulfilment")
    String meet(
            @RequestAttribute Visit visit,
            @PathVariable("need") UUID id,
            @Valid @ModelAttribute("form") TextsForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                needs.meet(id, form.text());
                Toast.of("need.done.meet").show(flash);
                return BACK;
            } catch (InvalidField e) {
                errors.rejectValue("text", e.message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(visit, needs.need(id), model);
    }

    @PostMapping("/{tenant}/needs/{need}/dropping")
    @Requires(Role.ADMINISTRATOR)
    String drop(
            @PathVariable("need") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (Reasons.refused(reason, "dropping", model, response)) {
            return show(id, locale, model);
        }
        needs.drop(id, new Reason(reason));
        Toast.of("need.done.drop").show(flash);
        return BACK;
    }

    @PostMapping("/{tenant}/needs/{need}/reopening")
    @Requires(Role.ADMINISTRATOR)
    String reopen(
            @PathVariable("need") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (Reasons.refused(reason, "reopening", model, response)) {
            return show(id, locale, model);
        }
        needs.reopen(id, new Reason(reason));
        Toast.of("need.done.reopen").show(flash);
        return BACK;
    }

    private static String form(Visit visit, NeedDetails need, Model model) {
        model.addAttribute("tenant", visit.organization());
        model.addAttribute("need", need);
        return "organizations/consultations/fulfilment-form";
    }
}

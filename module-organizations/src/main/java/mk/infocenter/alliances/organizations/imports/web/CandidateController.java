package mk.infocenter.alliances.organizations.imports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.imports.CandidateManagement;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.web.Toast;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One organization that Info-center knows: seen, corrected, taken off the list and put back. */
@Controller
@Requires({Role.OFFICER, Role.MANAGER})
@RequestMapping("/network/candidates/{candidate}")
class CandidateController {

    private static final String PAGE = "redirect:/network/candidates/{candidate}";

    private final CandidateManagement candidates;
    private final Municipalities municipalities;
    private final LeadScope lead;

    CandidateController(CandidateManagement candidates, Municipalities municipalities, LeadScope lead) {
        this.candidates = candidates;
        this.municipalities = municipalities;
        this.lead = lead;
    }

    @GetMapping
    String show(@PathVariable("candidate") UUID id, Model model) {
        var candidate = lead.in(() -> candidates.find(id));
        model.addAttribute("candidate", candidate);
        model.addAttribute("lead", lead.key());
        model.addAttribute("member", candidates.members().get(candidate.text().nameKey()));
        return "organizations/imports/candidate";
    }

    @GetMapping("/edit")
    String edit(@PathVariable("candidate") UUID id, Model model) {
        model.addAttribute("form", CandidateForm.of(lead.in(() -> candidates.find(id))));
        return form(id, model);
    }

    /** On a stale version nothing is saved; the form comes back with both versions. */
    @PostMapping("/edit")
    String save(
            @PathVariable("candidate") UUID id,
            @ModelAttribute("form") CandidateForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                lead.in(() -> candidates.edit(id, form.getVersion(), form.text()));
                Toast.of("candidate.saved").show(flash);
                return PAGE;
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                var stored = CandidateForm.of(lead.in(() -> candidates.find(id)));
                model.addAttribute(
                        "conflict",
                        form.conflictWith(
                                stored, code -> municipalities.get(code).name().words(locale.getLanguage())));
                form.setVersion(stored.getVersion());
                status = HttpStatus.CONFLICT;
            }
        }
        response.setStatus(status.value());
        return form(id, model);
    }

    @PostMapping("/removal")
    String remove(@PathVariable("candidate") UUID id, RedirectAttributes flash) {
        lead.in(() -> candidates.remove(id));
        Toast.of("candidate.removed")
                .undoneBy("/network/candidates/" + id + "/restoration", Map.of())
                .show(flash);
        return "redirect:/network/candidates";
    }

    @PostMapping("/restoration")
    String restore(@PathVariable("candidate") UUID id, RedirectAttributes flash) {
        try {
            lead.in(() -> candidates.restore(id));
            Toast.of("candidate.restored").show(flash);
        } catch (InvalidField e) {
            flash.addFlashAttribute("refused", e.message());
        }
        return PAGE;
    }

    private String form(UUID id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("stored", lead.in(() -> candidates.find(id)).text().name());
        model.addAttribute("lead", lead.key());
        return "organizations/imports/candidate-form";
    }
}

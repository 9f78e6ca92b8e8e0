package mk.infocenter.alliances.organizations.authorities.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.authorities.CommitmentDetails;
import mk.infocenter.alliances.organizations.authorities.CommitmentManagement;
import mk.infocenter.alliances.organizations.authorities.CommitmentStatus;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.web.Reasons;
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
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What becomes of a commitment: its outcome with the proof, another day, its publication. */
@Controller
@Requires(Role.STAFF)
class CommitmentStepsController {

    private static final String BACK = "redirect:/{tenant}/commitments/{commitment}";

    private final CommitmentManagement commitments;
    private final CommitmentPage page;

    CommitmentStepsController(CommitmentManagement commitments, CommitmentPage page) {
        this.commitments = commitments;
        this.page = page;
    }

    @GetMapping("/{tenant}/commitments/{commitment}/outcome")
    String outcome(@RequestAttribute Visit visit, @PathVariable("commitment") UUID id, Model model) {
        var commitment = commitments.commitment(id);
        model.addAttribute("form", OutcomeForm.of(commitment));
        return outcomeForm(visit, commitment, model);
    }

    @PostMapping("/{tenant}/commitments/{commitment}/outcome")
    String settle(
            @RequestAttribute Visit visit,
            @PathVariable("commitment") UUID id,
            @Valid @ModelAttribute("form") OutcomeForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                commitments.settle(id, form.getVersion(), form.outcome());
                Toast.of("commitment.settled").show(flash);
                return BACK;
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                flash.addFlashAttribute("refused", "commitment.changed");
                return BACK;
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return outcomeForm(visit, commitments.commitment(id), model);
    }

    @GetMapping("/{tenant}/commitments/{commitment}/postponement")
    String postponement(@PathVariable("commitment") UUID id, Model model) {
        model.addAttribute("form", new PostponementForm());
        return postponementForm(id, model);
    }

    @PostMapping("/{tenant}/commitments/{commitment}/postponement")
    String postpone(
            @PathVariable("commitment") UUID id,
            @Valid @ModelAttribute("form") PostponementForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                commitments.postpone(id, Objects.requireNonNull(form.getDue()), new Reason(form.getReason()));
                Toast.of("commitment.postponed").show(flash);
                return BACK;
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return postponementForm(id, model);
    }

    @PostMapping("/{tenant}/commitments/{commitment}/reopening")
    @Requires(Role.ADMINISTRATOR)
    String reopen(
            @RequestAttribute Visit visit,
            @PathVariable("commitment") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (Reasons.refused(reason, "reopening", model, response)) {
            return page.show(visit.organization(), id, locale, model);
        }
        commitments.reopen(id, new Reason(reason));
        Toast.of("commitment.reopened").show(flash);
        return BACK;
    }

    @PostMapping("/{tenant}/commitments/{commitment}/withdrawal")
    @Requires(Role.ADMINISTRATOR)
    String withdraw(
            @RequestAttribute Visit visit,
            @PathVariable("commitment") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (Reasons.refused(reason, "withdrawal", model, response)) {
            return page.show(visit.organization(), id, locale, model);
        }
        commitments.withdraw(id, new Reason(reason));
        Toast.of("commitment.withdrawn").show(flash);
        return BACK;
    }

    @PostMapping("/{tenant}/commitments/{commitment}/publication")
    @Requires(Role.ADMINISTRATOR)
    String publish(@PathVariable("commitment") UUID id, @PathVariable String tenant, RedirectAttributes flash) {
        commitments.publish(id, true);
        Toast.of("commitment.shown")
                .undoneBy("/" + tenant + "/commitments/" + id + "/publication/removal", Map.of())
                .show(flash);
        return BACK;
    }

    @PostMapping("/{tenant}/commitments/{commitment}/publication/removal")
    @Requires(Role.ADMINISTRATOR)
    String hide(@PathVariable("commitment") UUID id, @PathVariable String tenant, RedirectAttributes flash) {
        commitments.publish(id, false);
        Toast.of("commitment.hidden")
                .undoneBy("/" + tenant + "/commitments/" + id + "/publication", Map.of())
                .show(flash);
        return BACK;
    }

    private static String outcomeForm(Visit visit, CommitmentDetails commitment, Model model) {
        model.addAttribute("commitment", commitment);
        model.addAttribute("tenant", visit.organization());
        model.addAttribute(
                "verdicts", commitment.offers("break") ? CommitmentStatus.VERDICTS : List.of(CommitmentStatus.KEPT));
        return "organizations/authorities/outcome-form";
    }

    private String postponementForm(UUID id, Model model) {
        model.addAttribute("commitment", commitments.commitment(id));
        return "organizations/authorities/postponement-form";
    }
}

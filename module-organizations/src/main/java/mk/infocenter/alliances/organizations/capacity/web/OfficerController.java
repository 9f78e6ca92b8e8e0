package mk.infocenter.alliances.organizations.capacity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.capacity.AssessmentManagement;
import mk.infocenter.alliances.organizations.web.OwnScope;
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

/**
 * What an officer of Info-center does in a round of an organization whose records they have opened. Each decision is one
 * use case in the organization's own scope, with the officer as actor; its history says so.
 */
@Controller
@Requires(Role.OFFICER)
class OfficerController {

    private static final String BACK = "redirect:/{tenant}/capacity/assessments/{assessment}";

    private final AssessmentManagement assessments;
    private final AssessmentPage page;

    OfficerController(AssessmentManagement assessments, AssessmentPage page) {
        this.assessments = assessments;
        this.page = page;
    }

    @GetMapping("/{tenant}/capacity/assessments/{assessment}/opening")
    String opening(@PathVariable("assessment") UUID id, Model model) {
        model.addAttribute("form", new OpeningForm());
        return form("opening-form", id, model);
    }

    @PostMapping("/{tenant}/capacity/assessments/{assessment}/opening")
    String open(
            @RequestAttribute Visit visit,
            @PathVariable("assessment") UUID id,
            @Valid @ModelAttribute("form") OpeningForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                OwnScope.of(visit, () -> assessments.open(id, Objects.requireNonNull(form.getUntil())));
                return done("assessment.opened", flash);
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form("opening-form", id, model);
    }

    @GetMapping("/{tenant}/capacity/assessments/{assessment}/conversation")
    String conversation(@PathVariable("assessment") UUID id, Model model) {
        model.addAttribute("form", ConversationForm.of(assessments.assessment(id)));
        return form("conversation-form", id, model);
    }

    @PostMapping("/{tenant}/capacity/assessments/{assessment}/conversation")
    String discuss(
            @RequestAttribute Visit visit,
            @PathVariable("assessment") UUID id,
            @Valid @ModelAttribute("form") ConversationForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                OwnScope.of(
                        visit,
                        () -> assessments.discuss(
                                id, form.getVersion(), Objects.requireNonNull(form.getDay()), form.getNotes()));
                return done("assessment.discussed", flash);
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                return changed(flash);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form("conversation-form", id, model);
    }

    @PostMapping("/{tenant}/capacity/assessments/{assessment}/proposal")
    String propose(@RequestAttribute Visit visit, @PathVariable("assessment") UUID id, RedirectAttributes flash) {
        OwnScope.of(visit, () -> assessments.propose(id));
        return done("assessment.proposed", flash);
    }

    @PostMapping("/{tenant}/capacity/assessments/{assessment}/closing")
    String close(@RequestAttribute Visit visit, @PathVariable("assessment") UUID id, RedirectAttributes flash) {
        OwnScope.of(visit, () -> assessments.close(id));
        return done("assessment.closed", flash);
    }

    @PostMapping("/{tenant}/capacity/assessments/{assessment}/return")
    String sendBack(
            @RequestAttribute Visit visit,
            @PathVariable("assessment") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (Reasons.refused(reason, "return", model, response)) {
            return page.show(id, locale, model);
        }
        OwnScope.of(visit, () -> assessments.sendBack(id, new Reason(reason)));
        return done("assessment.returned", flash);
    }

    @PostMapping("/{tenant}/capacity/assessments/{assessment}/cancellation")
    String cancel(
            @RequestAttribute Visit visit,
            @PathVariable("assessment") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (Reasons.refused(reason, "cancellation", model, response)) {
            return page.show(id, locale, model);
        }
        OwnScope.of(visit, () -> assessments.cancel(id, new Reason(reason)));
        return done("assessment.cancelled", flash);
    }

    private static String done(String done, RedirectAttributes flash) {
        Toast.of(done).show(flash);
        return BACK;
    }

    private static String changed(RedirectAttributes flash) {
        flash.addFlashAttribute("refused", "assessment.changed");
        return BACK;
    }

    private String form(String view, UUID id, Model model) {
        model.addAttribute("assessment", assessments.assessment(id));
        return "organizations/capacity/" + view;
    }
}

package mk.infocenter.alliances.organizations.capacity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.capacity.AssessmentDetails;
import mk.infocenter.alliances.organizations.capacity.AssessmentManagement;
import mk.infocenter.alliances.organizations.capacity.RubricDirectory;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the organization does in a round: it scores itself, submits, and stands behind the agreed levels or objects. */
@Controller
@Requires(Role.STAFF)
class ScoringController {

    private static final String BACK = "redirect:/{tenant}/capacity/assessments/{assessment}";

    private final AssessmentManagement assessments;
    private final RubricDirectory rubrics;
    private final AssessmentPage page;

    ScoringController(AssessmentManagement assessments, RubricDirectory rubrics, AssessmentPage page) {
        this.assessments = assessments;
        this.rubrics = rubrics;
        this.page = page;
    }

    @GetMapping("/{tenant}/capacity/assessments/{assessment}/scores")
    String form(@PathVariable("assessment") UUID id, Model model) {
        var assessment = assessments.assessment(id);
        model.addAttribute("form", ScoresForm.ofSelf(assessment));
        return form(assessment, model);
    }

    /** Saved scores may have gaps; what is submitted at once is whole. */
    @PostMapping("/{tenant}/capacity/assessments/{assessment}/scores")
    String score(
            @PathVariable("assessment") UUID id,
            @ModelAttribute("form") ScoresForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean submit,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var assessment = assessments.assessment(id);
        form.check(errors, assessment, submit, true);
        if (!errors.hasErrors()) {
            try {
                assessments.score(id, form.getVersion(), form.selfScores());
                if (submit) {
                    assessments.submit(id);
                }
                Toast.of(submit ? "assessment.submitted" : "assessment.saved").show(flash);
                return BACK;
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                assessment = assessments.assessment(id);
                model.addAttribute("stale", ScoresForm.ofSelf(assessment));
                form.setVersion(assessment.version());
                response.setStatus(HttpStatus.CONFLICT.value());
                return form(assessment, model);
            } catch (InvalidField e) {
                errors.reject(e.message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(assessment, model);
    }

    @PostMapping("/{tenant}/capacity/assessments/{assessment}/submission")
    String submit(@PathVariable("assessment") UUID id, RedirectAttributes flash) {
        assessments.submit(id);
        Toast.of("assessment.submitted").show(flash);
        return BACK;
    }

    @PostMapping("/{tenant}/capacity/assessments/{assessment}/withdrawal")
    String withdraw(
            @PathVariable("assessment") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (Reasons.refused(reason, "withdrawal", model, response)) {
            return page.show(id, locale, model);
        }
        assessments.withdraw(id, new Reason(reason));
        Toast.of("assessment.withdrawn").show(flash);
        return BACK;
    }

    @PostMapping("/{tenant}/capacity/assessments/{assessment}/confirmation")
    @Requires(Role.ADMINISTRATOR)
    String confirm(
            @PathVariable("assessment") UUID id,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes flash) {
        try {
            assessments.confirm(id, version);
            Toast.of("assessment.confirmed").show(flash);
        } catch (StaleVersion | OptimisticLockingFailureException e) {
            flash.addFlashAttribute("refused", "assessment.changed");
        }
        return BACK;
    }

    @PostMapping("/{tenant}/capacity/assessments/{assessment}/objection")
    @Requires(Role.ADMINISTRATOR)
    String object(
            @PathVariable("assessment") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (Reasons.refused(reason, "objection", model, response)) {
            return page.show(id, locale, model);
        }
        assessments.object(id, new Reason(reason));
        Toast.of("assessment.objected").show(flash);
        return BACK;
    }

    private String form(AssessmentDetails assessment, Model model) {
        model.addAttribute("assessment", assessment);
        model.addAttribute("rubric", rubrics.published(assessment.rubric()));
        return "organizations/capacity/scores-form";
    }
}

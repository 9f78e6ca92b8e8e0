package mk.infocenter.alliances.organizations.capacity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.capacity.AssessmentDetails;
import mk.infocenter.alliances.organizations.capacity.AssessmentManagement;
import mk.infocenter.alliances.organizations.capacity.RubricDirectory;
import mk.infocenter.alliances.organizations.web.OwnScope;
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
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The levels that an officer would agree to, beside what the organization said of itself. */
@Controller
@Requires(Role.OFFICER)
class AgreedLevelsController {

    private final AssessmentManagement assessments;
    private final RubricDirectory rubrics;

    AgreedLevelsController(AssessmentManagement assessments, RubricDirectory rubrics) {
        this.assessments = assessments;
        this.rubrics = rubrics;
    }

    @GetMapping("/{tenant}/capacity/assessments/{assessment}/levels")
    String form(@PathVariable("assessment") UUID id, Model model) {
        var assessment = assessments.assessment(id);
        model.addAttribute("form", ScoresForm.ofAgreed(assessment));
        return form(assessment, model);
    }

    /** Saved levels may have gaps; what is put before the organization at once is whole. */
    @PostMapping("/{tenant}/capacity/assessments/{assessment}/levels")
    String weigh(
            @RequestAttribute Visit visit,
            @PathVariable("assessment") UUID id,
            @ModelAttribute("form") ScoresForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean submit,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var assessment = assessments.assessment(id);
        form.check(errors, assessment, submit, false);
        if (!errors.hasErrors()) {
            try {
                OwnScope.of(visit, () -> assessments.weigh(id, form.getVersion(), form.agreedScores()));
                if (submit) {
                    OwnScope.of(visit, () -> assessments.propose(id));
                }
                Toast.of(submit ? "assessment.proposed" : "assessment.saved").show(flash);
                return "redirect:/{tenant}/capacity/assessments/{assessment}";
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                assessment = assessments.assessment(id);
                model.addAttribute("stale", ScoresForm.ofAgreed(assessment));
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

    private String form(AssessmentDetails assessment, Model model) {
        model.addAttribute("assessment", assessment);
        model.addAttribute("rubric", rubrics.published(assessment.rubric()));
        return "organizations/capacity/levels-form";
    }
}

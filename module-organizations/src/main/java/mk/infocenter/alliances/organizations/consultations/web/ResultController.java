package mk.infocenter.alliances.organizations.consultations.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.consultations.ConsultationManagement;
import mk.infocenter.alliances.organizations.consultations.PriorityManagement;
import mk.infocenter.alliances.organizations.consultations.Response;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the result says: of the whole, and of each priority. */
@Controller
@Requires(Role.STAFF)
class ResultController {

    private static final String BACK = "redirect:/{tenant}/consultations/{consultation}";

    private final ConsultationManagement consultations;
    private final PriorityManagement priorities;

    ResultController(ConsultationManagement consultations, PriorityManagement priorities) {
        this.consultations = consultations;
        this.priorities = priorities;
    }

    @GetMapping("/{tenant}/consultations/{consultation}/summary")
    String summary(@RequestAttribute Visit visit, @PathVariable("consultation") UUID id, Model model) {
        var consultation = consultations.consultation(id);
        model.addAttribute("form", TextsForm.of(consultation.version(), consultation.summary()));
        return summaryForm(visit, id, model);
    }

    @PostMapping("/{tenant}/consultations/{consultation}/summary")
    String summarise(
            @RequestAttribute Visit visit,
            @PathVariable("consultation") UUID id,
            @Valid @ModelAttribute("form") TextsForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                consultations.summarise(id, form.getVersion(), form.text());
                Toast.of("consultation.summary.saved").show(flash);
                return BACK;
            } catch (InvalidField e) {
                errors.rejectValue("text", e.message());
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                var stored = consultations.consultation(id);
                model.addAttribute("conflict", form.conflictWith(TextsForm.of(stored.version(), stored.summary())));
                form.setVersion(stored.version());
                status = HttpStatus.CONFLICT;
            }
        }
        response.setStatus(status.value());
        return summaryForm(visit, id, model);
    }

    @GetMapping("/{tenant}/consultations/priorities/{priority}/answer")
    String answer(@RequestAttribute Visit visit, @PathVariable("priority") UUID id, Model model) {
        model.addAttribute("form", AnswerForm.of(priorities.priority(id)));
        return answerForm(visit, id, model);
    }

    @PostMapping("/{tenant}/consultations/priorities/{priority}/answer")
    String save(
            @RequestAttribute Visit visit,
            @PathVariable("priority") UUID id,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        var stored = priorities.priority(id);
        if (!errors.hasErrors()) {
            try {
                priorities.answer(id, form.getVersion(), form.response(), form.answer());
                Toast.of("priority.answered").show(flash);
                flash.addAttribute("consultation", stored.consultation());
                return BACK;
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                stored = priorities.priority(id);
                model.addAttribute("conflict", form.conflictWith(AnswerForm.of(stored)));
                form.setVersion(stored.version());
                status = HttpStatus.CONFLICT;
            }
        }
        response.setStatus(status.value());
        return answerForm(visit, id, model);
    }

    private String summaryForm(Visit visit, UUID id, Model model) {
        model.addAttribute("tenant", visit.organization());
        model.addAttribute("consultation", consultations.consultation(id));
        return "organizations/consultations/summary-form";
    }

    private String answerForm(Visit visit, UUID id, Model model) {
        var priority = priorities.priority(id);
        model.addAttribute("tenant", visit.organization());
        model.addAttribute("priority", priority);
        model.addAttribute("responses", Response.values());
        model.addAttribute("consultation", consultations.consultation(priority.consultation()));
        return "organizations/consultations/answer-form";
    }
}

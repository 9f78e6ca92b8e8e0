package mk.infocenter.alliances.organizations.consultations.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.consultations.ConsultationManagement;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Reasons;
import mk.infocenter.alliances.web.Toast;
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

/** A consultation and the steps that it takes. */
@Controller
@Requires(Role.STAFF)
class ConsultationStepsController {

    private static final String BACK = "redirect:/{tenant}/consultations/{consultation}";

    private final ConsultationManagement consultations;
    private final ConsultationPage page;

    ConsultationStepsController(ConsultationManagement consultations, ConsultationPage page) {
        this.consultations = consultations;
        this.page = page;
    }

    @GetMapping("/{tenant}/consultations/{consultation}")
    @Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
    String show(@PathVariable("consultation") UUID id, Locale locale, Model model) {
        return page.show(id, locale, model);
    }

    @PostMapping("/{tenant}/consultations/{consultation}/opening")
    String open(@PathVariable("consultation") UUID id, RedirectAttributes flash) {
        return done("open", consultations::open, id, flash);
    }

    @PostMapping("/{tenant}/consultations/{consultation}/closing")
    String close(@PathVariable("consultation") UUID id, RedirectAttributes flash) {
        return done("close", consultations::close, id, flash);
    }

    @PostMapping("/{tenant}/consultations/{consultation}/prioritisation")
    String prioritise(@PathVariable("consultation") UUID id, RedirectAttributes flash) {
        return done("prioritise", consultations::prioritise, id, flash);
    }

    @PostMapping("/{tenant}/consultations/{consultation}/publication")
    @Requires(Role.ADMINISTRATOR)
    String publish(@PathVariable("consultation") UUID id, RedirectAttributes flash) {
        return done("publish", consultations::publish, id, flash);
    }

    @PostMapping("/{tenant}/consultations/{consultation}/archiving")
    @Requires(Role.ADMINISTRATOR)
    String archive(@PathVariable("consultation") UUID id, RedirectAttributes flash) {
        return done("archive", consultations::archive, id, flash);
    }

    @PostMapping("/{tenant}/consultations/{consultation}/reconsideration")
    String reconsider(
            @PathVariable("consultation") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return Reasons.refused(reason, "reconsideration", model, response)
                ? page.show(id, locale, model)
                : done("reconsider", one -> consultations.reconsider(one, new Reason(reason)), id, flash);
    }

    @PostMapping("/{tenant}/consultations/{consultation}/withdrawal")
    @Requires(Role.ADMINISTRATOR)
    String withdraw(
            @PathVariable("consultation") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return Reasons.refused(reason, "withdrawal", model, response)
                ? page.show(id, locale, model)
                : done("withdraw", one -> consultations.withdraw(one, new Reason(reason)), id, flash);
    }

    @PostMapping("/{tenant}/consultations/{consultation}/cancellation")
    @Requires(Role.ADMINISTRATOR)
    String cancel(
            @PathVariable("consultation") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return Reasons.refused(reason, "cancellation", model, response)
                ? page.show(id, locale, model)
                : done("cancel", one -> consultations.cancel(one, new Reason(reason)), id, flash);
    }

    @GetMapping("/{tenant}/consultations/{consultation}/extension")
    String extension(@PathVariable("consultation") UUID id, Model model) {
        model.addAttribute("form", new ExtensionForm());
        return form(id, model);
    }

    @PostMapping("/{tenant}/consultations/{consultation}/extension")
    String extend(
            @PathVariable("consultation") UUID id,
            @Valid @ModelAttribute("form") ExtensionForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                consultations.extend(id, Objects.requireNonNull(form.getUntil()), new Reason(form.getReason()));
                Toast.of("consultation.done.extend").show(flash);
                return BACK;
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(id, model);
    }

    private String form(UUID id, Model model) {
        model.addAttribute("consultation", consultations.consultation(id));
        return "organizations/consultations/extension-form";
    }

    private static String done(String step, Consumer<UUID> useCase, UUID id, RedirectAttributes flash) {
        useCase.accept(id);
        Toast.of("consultation.done." + step).show(flash);
        return BACK;
    }
}

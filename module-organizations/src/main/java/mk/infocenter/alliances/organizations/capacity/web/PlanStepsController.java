package mk.infocenter.alliances.organizations.capacity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.capacity.PlanItemManagement;
import mk.infocenter.alliances.organizations.web.OwnScope;
import mk.infocenter.alliances.tenancy.LocalizedText;
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
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What becomes of an agreed item of a plan. */
@Controller
@Requires(Role.STAFF)
class PlanStepsController {

    private static final String BACK = "redirect:/{tenant}/capacity/plan/{item}";

    private final PlanItemManagement plan;
    private final PlanPage page;

    PlanStepsController(PlanItemManagement plan, PlanPage page) {
        this.plan = plan;
        this.page = page;
    }

    @PostMapping("/{tenant}/capacity/plan/{item}/start")
    String start(@PathVariable("item") UUID id, RedirectAttributes flash) {
        plan.start(id);
        Toast.of("plan-item.started").show(flash);
        return BACK;
    }

    @GetMapping("/{tenant}/capacity/plan/{item}/completion")
    String completion(@PathVariable("item") UUID id, Model model) {
        model.addAttribute("form", new OutcomeForm());
        return form(id, model);
    }

    @PostMapping("/{tenant}/capacity/plan/{item}/completion")
    String complete(
            @PathVariable("item") UUID id,
            @Valid @ModelAttribute("form") OutcomeForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(id, model);
        }
        plan.complete(id, new LocalizedText(form.getOutcome()));
        Toast.of("plan-item.completed").show(flash);
        return BACK;
    }

    @PostMapping("/{tenant}/capacity/plan/{item}/reconsideration")
    @Requires({Role.ADMINISTRATOR, Role.OFFICER})
    String reconsider(
            @RequestAttribute Visit visit,
            @PathVariable("item") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (Reasons.refused(reason, "reconsideration", model, response)) {
            return page.show(id, locale, model);
        }
        OwnScope.of(visit, () -> plan.reconsider(id, new Reason(reason)));
        Toast.of("plan-item.done.reconsideration").show(flash);
        return BACK;
    }

    @PostMapping("/{tenant}/capacity/plan/{item}/dropping")
    @Requires({Role.ADMINISTRATOR, Role.OFFICER})
    String drop(
            @RequestAttribute Visit visit,
            @PathVariable("item") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (Reasons.refused(reason, "dropping", model, response)) {
            return page.show(id, locale, model);
        }
        OwnScope.of(visit, () -> plan.drop(id, new Reason(reason)));
        Toast.of("plan-item.done.dropping").show(flash);
        return BACK;
    }

    private String form(UUID id, Model model) {
        model.addAttribute("item", plan.item(id));
        return "organizations/capacity/outcome-form";
    }
}

package mk.infocenter.alliances.organizations.capacity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.CommunityNeeds;
import mk.infocenter.alliances.organizations.capacity.PlanItemManagement;
import mk.infocenter.alliances.organizations.web.OwnScope;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
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

/** The capacity plan of an organization; its own people and an officer who has opened it write it together. */
@Controller
@Requires({Role.STAFF, Role.OFFICER})
class PlanController {

    private final PlanItemManagement plan;
    private final PlanList list;
    private final PlanPage page;
    private final CommunityNeeds needs;

    PlanController(PlanItemManagement plan, PlanList list, PlanPage page, CommunityNeeds needs) {
        this.plan = plan;
        this.list = list;
        this.page = page;
        this.needs = needs;
    }

    @GetMapping("/{tenant}/capacity/plan")
    @Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
    String list(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String after,
            Locale locale,
            Model model) {
        return list.show(request, after, locale, model);
    }

    @GetMapping("/{tenant}/capacity/plan/new")
    String form(
            @RequestParam UUID assessment,
            @RequestParam String capacity,
            @RequestParam(required = false) @Nullable UUID need,
            Locale locale,
            Model model) {
        var form = new PlanItemForm();
        if (need != null) {
            needs.find(need).ifPresent(form::takeUp);
        }
        form.setAssessment(assessment);
        form.setCapacity(capacity);
        model.addAttribute("form", form);
        return page.form(null, assessment, capacity, locale, model);
    }

    @PostMapping("/{tenant}/capacity/plan")
    String propose(
            @RequestAttribute Visit visit,
            @RequestParam UUID assessment,
            @Valid @ModelAttribute("form") PlanItemForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                OwnScope.of(visit, () -> propose(assessment, form));
                Toast.of("plan-item.proposed").show(flash);
                var need = form.getCommunityNeed();
                if (need != null) {
                    return "redirect:/{tenant}/needs/" + need;
                }
                return "redirect:/{tenant}/capacity/assessments/" + assessment;
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page.form(null, assessment, form.getCapacity(), locale, model);
    }

    private void propose(UUID assessment, PlanItemForm form) {
        var need = form.getCommunityNeed();
        if (need == null) {
            plan.propose(assessment, form.getCapacity(), form.text());
        } else {
            plan.propose(assessment, form.getCapacity(), form.text(), need);
        }
    }

    @GetMapping("/{tenant}/capacity/plan/{item}")
    @Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
    String item(@PathVariable("item") UUID id, Locale locale, Model model) {
        return page.show(id, locale, model);
    }

    @GetMapping("/{tenant}/capacity/plan/{item}/edit")
    String edit(@PathVariable("item") UUID id, Locale locale, Model model) {
        var item = plan.item(id);
        model.addAttribute("form", PlanItemForm.of(item));
        return page.form(id, item.assessment(), item.capacity(), locale, model);
    }

    @PostMapping("/{tenant}/capacity/plan/{item}/edit")
    String revise(
            @RequestAttribute Visit visit,
            @PathVariable("item") UUID id,
            @Valid @ModelAttribute("form") PlanItemForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var stored = plan.item(id);
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                OwnScope.of(visit, () -> plan.revise(id, form.getVersion(), form.text()));
                Toast.of("plan-item.revised").show(flash);
                return "redirect:/{tenant}/capacity/plan/{item}";
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                stored = plan.item(id);
                model.addAttribute("conflict", form.conflictWith(PlanItemForm.of(stored)));
                form.setVersion(stored.version());
                status = HttpStatus.CONFLICT;
            }
        }
        response.setStatus(status.value());
        return page.form(id, stored.assessment(), stored.capacity(), locale, model);
    }

    @PostMapping("/{tenant}/capacity/plan/{item}/agreement")
    @Requires({Role.ADMINISTRATOR, Role.OFFICER})
    String agree(
            @RequestAttribute Visit visit,
            @PathVariable("item") UUID id,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes flash) {
        try {
            OwnScope.of(visit, () -> plan.agree(id, version));
            Toast.of("plan-item.agreed").show(flash);
        } catch (StaleVersion | OptimisticLockingFailureException e) {
            flash.addFlashAttribute("refused", "plan-item.changed");
        }
        return "redirect:/{tenant}/capacity/plan/{item}";
    }
}

package mk.infocenter.alliances.organizations.capacity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.capacity.CapacityDetails;
import mk.infocenter.alliances.organizations.capacity.RubricDetails;
import mk.infocenter.alliances.organizations.capacity.RubricManagement;
import mk.infocenter.alliances.organizations.capacity.RubricStatus;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
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

/** The versions of the rubric: they are records of Info-center's own tenant, in whose scope this works. */
@Controller
@Requires({Role.OFFICER, Role.MANAGER})
class NetworkRubricsController {

    private static final List<String> LANGUAGES = List.of("mk", "sq", "en");

    private final RubricManagement rubrics;
    private final TenantRegistry tenants;

    NetworkRubricsController(RubricManagement rubrics, TenantRegistry tenants) {
        this.rubrics = rubrics;
        this.tenants = tenants;
    }

    @GetMapping("/network/rubrics")
    String list(Model model) {
        var all = inLead(rubrics::all);
        model.addAttribute("rubrics", all);
        model.addAttribute("drafting", all.stream().anyMatch(rubric -> rubric.status() == RubricStatus.DRAFT));
        return "organizations/capacity/rubrics";
    }

    @PostMapping("/network/rubrics")
    String draft(RedirectAttributes flash) {
        var id = inLead(rubrics::draft);
        Toast.of("rubric.drafted").show(flash);
        return "redirect:/network/rubrics/" + id;
    }

    @GetMapping("/network/rubrics/{rubric}")
    String rubric(@PathVariable("rubric") UUID id, Model model) {
        return page(id, model);
    }

    @PostMapping("/network/rubrics/{rubric}/publication")
    @Requires(Role.MANAGER)
    String publish(@PathVariable("rubric") UUID id, RedirectAttributes flash) {
        try {
            inLead(() -> {
                rubrics.publish(id);
                return id;
            });
            Toast.of("rubric.published").show(flash);
        } catch (InvalidField e) {
            flash.addFlashAttribute("refused", e.message());
        }
        return "redirect:/network/rubrics/{rubric}";
    }

    @PostMapping("/network/rubrics/{rubric}/retirement")
    @Requires(Role.MANAGER)
    String retire(
            @PathVariable("rubric") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (Reasons.refused(reason, "retirement", model, response)) {
            return page(id, model);
        }
        inLead(() -> {
            rubrics.retire(id, new Reason(reason));
            return id;
        });
        Toast.of("rubric.retired").show(flash);
        return "redirect:/network/rubrics/{rubric}";
    }

    @GetMapping("/network/rubrics/{rubric}/capacities/{capacity}")
    String form(@PathVariable("rubric") UUID id, @PathVariable("capacity") UUID capacity, Model model) {
        var rubric = inLead(() -> rubrics.rubric(id));
        model.addAttribute("form", RubricCapacityForm.of(capacity(rubric, capacity)));
        return form(rubric, capacity, model);
    }

    @PostMapping("/network/rubrics/{rubric}/capacities/{capacity}")
    String describe(
            @PathVariable("rubric") UUID id,
            @PathVariable("capacity") UUID capacity,
            @Valid @ModelAttribute("form") RubricCapacityForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                inLead(() -> rubrics.describe(capacity, form.getVersion(), form.text()));
                Toast.of("rubric.described").show(flash);
                return "redirect:/network/rubrics/{rubric}";
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                flash.addFlashAttribute("refused", "assessment.changed");
                return "redirect:/network/rubrics/{rubric}";
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(inLead(() -> rubrics.rubric(id)), capacity, model);
    }

    private String page(UUID id, Model model) {
        var offers = inLead(() -> rubrics.offers(id));
        model.addAttribute("rubric", inLead(() -> rubrics.rubric(id)));
        model.addAttribute("transitions", Steps.buttons("rubric", offers));
        return "organizations/capacity/network-rubric";
    }

    private static String form(RubricDetails rubric, UUID capacity, Model model) {
        model.addAttribute("rubric", rubric);
        model.addAttribute("capacity", capacity(rubric, capacity));
        model.addAttribute("languages", LANGUAGES);
        return "organizations/capacity/rubric-form";
    }

    private static CapacityDetails capacity(RubricDetails rubric, UUID id) {
        return rubric.capacities().stream()
                .filter(capacity -> capacity.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("capacity " + id));
    }

    private <T> T inLead(Supplier<T> work) {
        return TenantContext.in(new Scope.Tenant(tenants.lead().key()), work::get);
    }
}

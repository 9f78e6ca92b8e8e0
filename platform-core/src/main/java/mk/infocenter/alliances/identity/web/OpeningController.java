package mk.infocenter.alliances.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import mk.infocenter.alliances.identity.OpeningManagement;
import mk.infocenter.alliances.identity.OpeningSettings;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
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
import org.springframework.web.servlet.view.RedirectView;

/** Where Info-center and auditors say why they come into an organization's records, and end their reading. */
@Controller
@Requires({Role.OFFICER, Role.MANAGER, Role.AUDITOR})
class OpeningController {

    private static final List<Integer> MINUTES = List.of(15, 30, 60, 120, 240, 480);

    private final OpeningManagement openings;
    private final OpeningSettings settings;
    private final TenantRegistry tenants;

    OpeningController(OpeningManagement openings, OpeningSettings settings, TenantRegistry tenants) {
        this.openings = openings;
        this.settings = settings;
        this.tenants = tenants;
    }

    @GetMapping({"/network/tenants/{tenant}/opening", "/audit/{tenant}/opening"})
    String form(@PathVariable("tenant") String key, @RequestParam(defaultValue = "") String to, Model model) {
        model.addAttribute("form", OpeningForm.empty(settings.usual(), to));
        return page(openable(key), model);
    }

    @PostMapping({"/network/tenants/{tenant}/opening", "/audit/{tenant}/opening"})
    Object open(
            @PathVariable("tenant") String key,
            @Valid @ModelAttribute("form") OpeningForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        var tenant = openable(key);
        if (!errors.hasFieldErrors("minutes") && !settings.allows(form.length())) {
            errors.rejectValue(
                    "minutes",
                    "opening.minutes.wrong",
                    new Object[] {settings.longest().toMinutes()},
                    "wrong");
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(tenant, model);
        }
        TenantContext.in(new Scope.Tenant(key), () -> {
            openings.open(new Reason(form.getReason()), form.length());
            return tenant;
        });
        return redirect(form.onwards(auditing() ? "/audit/" + key : "/" + key));
    }

    /** Leads back to where all organizations are. */
    @PostMapping({"/network/tenants/{tenant}/opening/closing", "/audit/{tenant}/opening/closing"})
    String end(@PathVariable("tenant") String key, RedirectAttributes flash) {
        var tenant = tenants.find(key).orElseThrow(() -> new NotFound("tenant " + key));
        TenantContext.in(new Scope.Tenant(key), () -> {
            openings.end();
            return tenant;
        });
        flash.addFlashAttribute("done", "opening.ended");
        return auditing() ? "redirect:/audit/access" : "redirect:/network/tenants";
    }

    private String page(TenantSummary tenant, Model model) {
        var lengths = new TreeSet<>(MINUTES);
        lengths.add(Math.toIntExact(settings.usual().toMinutes()));
        lengths.removeIf(minutes -> !settings.allows(Duration.ofMinutes(minutes)));
        model.addAttribute("lengths", lengths);
        model.addAttribute("tenant", tenant);
        return "identity/opening";
    }

    /** A suspended organization has no workspace to come into; auditors read its history. */
    private TenantSummary openable(String key) {
        return tenants.find(key)
                .filter(tenant -> tenant.active() || auditing())
                .orElseThrow(() -> new NotFound("tenant " + key));
    }

    private static boolean auditing() {
        return TenantContext.actor().role() == Role.AUDITOR;
    }

    /** As it was typed or followed, without variables to expand. */
    private static RedirectView redirect(String page) {
        var view = new RedirectView(page, true);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return view;
    }
}

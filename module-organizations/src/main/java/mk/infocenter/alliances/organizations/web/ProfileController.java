package mk.infocenter.alliances.organizations.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.OrganizationManagement;
import mk.infocenter.alliances.organizations.Theme;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.tenancy.TenantStatus;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organization's profile in its workspace: its first page, and the form in the languages it writes. */
@Controller
@Requires(Role.STAFF)
class ProfileController {

    private final OrganizationManagement organizations;
    private final Municipalities municipalities;

    ProfileController(OrganizationManagement organizations, Municipalities municipalities) {
        this.organizations = organizations;
        this.municipalities = municipalities;
    }

    @GetMapping("/{tenant:[a-z0-9-]+}")
    @Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
    String home(@RequestAttribute Visit visit) {
        return visit.organization().status() == TenantStatus.INVITED
                ? "redirect:/{tenant}/onboarding"
                : "redirect:/{tenant}/organization";
    }

    @GetMapping("/{tenant}/organization")
    @Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
    String profile(@RequestAttribute Visit visit, Model model) {
        model.addAttribute("profile", organizations.own());
        return page("organizations/profile", visit, model);
    }

    @GetMapping("/{tenant}/organization/edit")
    String form(@RequestAttribute Visit visit, Model model) {
        model.addAttribute("form", ProfileForm.of(organizations.own()));
        return page("organizations/profile-form", visit, model);
    }

    /** On a stale version nothing is saved; the form comes back with both versions and the newer version's number. */
    @PostMapping("/{tenant}/organization/edit")
    String edit(
            @RequestAttribute Visit visit,
            @Valid @ModelAttribute("form") ProfileForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var stored = organizations.own();
        if (!errors.hasErrors()) {
            try {
                organizations.edit(form.profile(stored.id()));
                flash.addFlashAttribute("done", "profile.saved");
                return "redirect:/{tenant}/organization";
            } catch (StaleVersion | ObjectOptimisticLockingFailureException e) {
                stored = organizations.own();
                response.setStatus(HttpStatus.CONFLICT.value());
                model.addAttribute("conflict", form.conflictWith(ProfileForm.of(stored)));
                form.setVersion(stored.version());
            }
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("profile", stored);
        return page("organizations/profile-form", visit, model);
    }

    private String page(String view, Visit visit, Model model) {
        model.addAttribute("tenant", visit.organization());
        model.addAttribute("municipalities", municipalities.all());
        model.addAttribute("allThemes", Theme.values());
        return view;
    }
}

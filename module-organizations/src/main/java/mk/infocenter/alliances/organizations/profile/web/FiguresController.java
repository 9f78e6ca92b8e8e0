package mk.infocenter.alliances.organizations.profile.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.OrganizationManagement;
import mk.infocenter.alliances.organizations.Profile;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the organization took in and spent, one year at a time. */
@Controller
@Requires(Role.STAFF)
class FiguresController {

    private static final String BACK = "redirect:/{tenant}/organization/sections/figures";

    private final OrganizationManagement organizations;
    private final SectionPage page;

    FiguresController(OrganizationManagement organizations, SectionPage page) {
        this.organizations = organizations;
        this.page = page;
    }

    @GetMapping("/{tenant}/organization/figures")
    String form(@RequestParam(required = false) @Nullable Integer year, Model model) {
        var stored = organizations.own();
        model.addAttribute("form", FiguresForm.of(stored, year));
        return form(stored, model);
    }

    @PostMapping("/{tenant}/organization/figures")
    String keep(
            @Valid @ModelAttribute("form") FiguresForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var stored = organizations.own();
        if (!errors.hasErrors()) {
            try {
                organizations.edit(form.profile(stored));
                Toast.of("profile.saved").show(flash);
                return BACK;
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                errors.reject("profile.changed-meanwhile");
                form.setVersion(organizations.own().version());
                response.setStatus(HttpStatus.CONFLICT.value());
                return form(stored, model);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(stored, model);
    }

    @PostMapping("/{tenant}/organization/figures/{year}/removal")
    String remove(@PathVariable int year, @RequestParam(defaultValue = "-1") int version, RedirectAttributes flash) {
        var stored = organizations.own();
        try {
            organizations.edit(stored.at(version).with(stored.figures().without(year)));
            Toast.of("figures.removed").show(flash);
        } catch (StaleVersion | OptimisticLockingFailureException e) {
            flash.addFlashAttribute("refused", "profile.changed-meanwhile");
        }
        return BACK;
    }

    private String form(Profile stored, Model model) {
        model.addAttribute("profile", stored);
        return page.page("figures-form", model);
    }
}

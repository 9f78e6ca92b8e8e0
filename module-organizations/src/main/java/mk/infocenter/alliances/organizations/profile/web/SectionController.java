package mk.infocenter.alliances.organizations.profile.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.OrganizationManagement;
import mk.infocenter.alliances.organizations.Profile;
import mk.infocenter.alliances.organizations.Section;
import mk.infocenter.alliances.tenancy.NotFound;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The short forms of the profile, one for each section, in the languages that the organization writes. */
@Controller
@Requires(Role.STAFF)
class SectionController {

    private final OrganizationManagement organizations;
    private final SectionPage page;

    SectionController(OrganizationManagement organizations, SectionPage page) {
        this.organizations = organizations;
        this.page = page;
    }

    @GetMapping("/{tenant}/organization/sections/{section}/edit")
    String form(@PathVariable String section, Model model) {
        var stored = organizations.own();
        model.addAttribute("form", ProfileForm.of(stored));
        return form(edited(section), stored, model);
    }

    /** On a stale version nothing is saved; the form comes back with both versions and the newer version's number. */
    @PostMapping("/{tenant}/organization/sections/{section}/edit")
    String edit(
            @PathVariable String section,
            @Valid @ModelAttribute("form") ProfileForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var edited = edited(section);
        var stored = organizations.own();
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                organizations.edit(form.profile(stored, edited));
                Toast.of("profile.saved").show(flash);
                return "redirect:/{tenant}/organization/sections/{section}";
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                stored = organizations.own();
                status = HttpStatus.CONFLICT;
                model.addAttribute(
                        "conflict",
                        form.conflictWith(ProfileForm.of(stored), edited, code -> page.municipality(code, locale)));
                form.setVersion(stored.version());
            }
        }
        response.setStatus(status.value());
        return form(edited, stored, model);
    }

    /** Figures have a form for each year. */
    private static Section edited(String slug) {
        var section = Section.of(slug);
        if (section == Section.FIGURES) {
            throw new NotFound("form of " + slug);
        }
        return section;
    }

    private String form(Section section, Profile stored, Model model) {
        model.addAttribute("section", section);
        model.addAttribute("profile", stored);
        return page.page("section-form", model);
    }
}

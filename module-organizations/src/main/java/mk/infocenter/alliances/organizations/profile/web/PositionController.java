package mk.infocenter.alliances.organizations.profile.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.profile.PositionKind;
import mk.infocenter.alliances.organizations.profile.PositionManagement;
import mk.infocenter.alliances.people.PersonSummary;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives somebody a position, changes it, and takes it back. */
@Controller
@Requires(Role.STAFF)
class PositionController {

    private static final String LIST = "redirect:/{tenant}/organization/positions";

    private final PositionManagement positions;

    PositionController(PositionManagement positions) {
        this.positions = positions;
    }

    @GetMapping("/{tenant}/organization/positions/new/{person}")
    String form(@PathVariable UUID person, Model model) {
        model.addAttribute("form", new PositionForm());
        return page(null, positions.person(person), model);
    }

    @PostMapping("/{tenant}/organization/positions/new/{person}")
    String add(
            @PathVariable UUID person,
            @Valid @ModelAttribute("form") PositionForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                positions.add(person, form.text());
                Toast.of("position.added").show(flash);
                return LIST;
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(null, positions.person(person), model);
    }

    @GetMapping("/{tenant}/organization/positions/{position}/edit")
    String edit(@PathVariable("position") UUID id, Model model) {
        var position = positions.position(id);
        model.addAttribute("form", PositionForm.of(position));
        return page(id, position.person(), model);
    }

    @PostMapping("/{tenant}/organization/positions/{position}/edit")
    String edit(
            @PathVariable("position") UUID id,
            @Valid @ModelAttribute("form") PositionForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                positions.edit(id, form.getVersion(), form.text());
                Toast.of("position.saved").show(flash);
                return LIST;
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                errors.reject("position.changed-meanwhile");
                form.setVersion(positions.position(id).version());
                status = HttpStatus.CONFLICT;
            }
        }
        response.setStatus(status.value());
        return page(id, positions.position(id).person(), model);
    }

    @PostMapping("/{tenant}/organization/positions/{position}/removal")
    String remove(@PathVariable("position") UUID id, RedirectAttributes flash) {
        positions.remove(id);
        Toast.of("position.removed").show(flash);
        return LIST;
    }

    /** @param id of the position, null for a new one */
    private static String page(@Nullable UUID id, PersonSummary person, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("person", person);
        model.addAttribute("kinds", PositionKind.values());
        return "organizations/profile/position-form";
    }
}

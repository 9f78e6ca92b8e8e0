package mk.infocenter.alliances.organizations.profile.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.Section;
import mk.infocenter.alliances.organizations.profile.CheckManagement;
import mk.infocenter.alliances.organizations.web.OwnScope;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.StaleVersion;
import mk.infocenter.alliances.web.Reasons;
import mk.infocenter.alliances.web.Toast;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a section's check: the organization asks for it, an officer who has opened the records decides. */
@Controller
@Requires(Role.OFFICER)
class CheckController {

    private static final String BACK = "redirect:/{tenant}/organization/sections/{section}";

    private final CheckManagement checks;
    private final SectionPage page;

    CheckController(CheckManagement checks, SectionPage page) {
        this.checks = checks;
        this.page = page;
    }

    @PostMapping("/{tenant}/organization/sections/{section}/request")
    @Requires(Role.STAFF)
    String request(@PathVariable String section, RedirectAttributes flash) {
        checks.request(Section.of(section));
        return done("section-check.requested", flash);
    }

    /** What the officer saw is verified; where it changed meanwhile, they look again. */
    @PostMapping("/{tenant}/organization/sections/{section}/verification")
    String verify(
            @RequestAttribute Visit visit,
            @PathVariable String section,
            @Valid @ModelAttribute("form") VerificationForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var named = Section.of(section);
        if (!errors.hasErrors()) {
            try {
                OwnScope.of(
                        visit, () -> checks.verify(named, form.getVersion(), Objects.requireNonNull(form.getUntil())));
                return done("section-check.verified", flash);
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            } catch (StaleVersion | OptimisticLockingFailureException e) {
                flash.addFlashAttribute("refused", "section-check.changed-meanwhile");
                return BACK;
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page.show(named, locale, model);
    }

    @PostMapping("/{tenant}/organization/sections/{section}/return")
    String sendBack(
            @RequestAttribute Visit visit,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var named = Section.of(section);
        if (Reasons.refused(reason, "return", model, response)) {
            return page.show(named, locale, model);
        }
        OwnScope.of(visit, () -> checks.sendBack(named, new Reason(reason)));
        return done("section-check.returned", flash);
    }

    private static String done(String done, RedirectAttributes flash) {
        Toast.of(done).show(flash);
        return BACK;
    }
}

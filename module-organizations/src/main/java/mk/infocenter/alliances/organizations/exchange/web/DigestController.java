package mk.infocenter.alliances.organizations.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.exchange.DigestManagement;
import mk.infocenter.alliances.organizations.exchange.DigestPart;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What whoever reads wants of the weekly digest. */
@Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
abstract class DigestController extends ExchangeController {

    private final DigestManagement digest;

    DigestController(DigestManagement digest) {
        this.digest = digest;
    }

    @GetMapping("/digest")
    String form(@RequestAttribute Visit visit, Model model) {
        model.addAttribute("form", DigestForm.of(kept(visit, digest::mine)));
        return page(model);
    }

    @PostMapping("/digest")
    String choose(
            @RequestAttribute Visit visit,
            @Valid @ModelAttribute("form") DigestForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                kept(visit, () -> digest.choose(form.choice()));
                return done(visit, "digest.done", "/digest", flash);
            } catch (InvalidField e) {
                errors.rejectValue(e.field(), e.message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(model);
    }

    private static String page(Model model) {
        model.addAttribute("paces", DigestForm.Pace.values());
        model.addAttribute("allParts", DigestPart.values());
        model.addAttribute("languages", LANGUAGES);
        return "organizations/exchange/digest";
    }
}

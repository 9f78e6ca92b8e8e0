package mk.infocenter.alliances.organizations.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.organizations.exchange.DigestManagement;
import mk.infocenter.alliances.organizations.exchange.DigestPart;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Toast;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the member who reads wants of the weekly digest. */
@Controller
@Requires(Role.STAFF)
class DigestController {

    private final DigestManagement digest;

    DigestController(DigestManagement digest) {
        this.digest = digest;
    }

    @GetMapping("/{tenant}/exchange/digest")
    String form(Model model) {
        model.addAttribute("form", DigestForm.of(digest.mine()));
        return page(model);
    }

    @PostMapping("/{tenant}/exchange/digest")
    String choose(
            @Valid @ModelAttribute("form") DigestForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                digest.choose(form.choice());
                Toast.of("digest.done").show(flash);
                return "redirect:/{tenant}/exchange/digest";
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
        model.addAttribute("languages", ExchangeController.LANGUAGES);
        return "organizations/exchange/digest";
    }
}

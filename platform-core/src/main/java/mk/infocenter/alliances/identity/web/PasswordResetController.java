package mk.infocenter.alliances.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import mk.infocenter.alliances.identity.OneTimeToken;
import mk.infocenter.alliances.identity.PasswordResetManagement;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Role;
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

/** A forgotten password: asking for a link, and choosing a new one by it. Every address gets the same answer. */
@Controller
@Requires(Role.PUBLIC)
class PasswordResetController {

    private final PasswordResetManagement resets;

    PasswordResetController(PasswordResetManagement resets) {
        this.resets = resets;
    }

    @GetMapping("/password-reset")
    String form() {
        return "identity/password-reset";
    }

    @PostMapping("/password-reset")
    String request(
            @RequestParam(defaultValue = "") String email,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var address = email.strip();
        model.addAttribute("email", address);
        if (!address.contains("@") || address.length() > 254) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wrongEmail", "address.form");
        } else if (!resets.mayAsk(request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("wrongEmail", "password-reset.too-many");
        } else {
            resets.request(address, locale);
            model.addAttribute("asked", true);
        }
        return "identity/password-reset";
    }

    @GetMapping("/password-reset/{link}")
    String choose(@PathVariable("link") OneTimeToken token, Model model, HttpServletResponse response) {
        model.addAttribute("form", new NewPassword());
        return page(token, model, response);
    }

    @PostMapping("/password-reset/{link}")
    String choose(
            @PathVariable("link") OneTimeToken token,
            @ModelAttribute("form") NewPassword form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            var fault = resets.choose(token, form.getPassword(), Origin.of(request));
            if (fault.isEmpty()) {
                flash.addFlashAttribute("done", "password-reset.done");
                return "redirect:/sign-in";
            }
            errors.rejectValue(
                    "password", "password.fault." + fault.get(), fault.get().name());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } catch (NotFound _) {
            // The page says that the link is used up.
        }
        return page(token, model, response);
    }

    private String page(OneTimeToken token, Model model, HttpServletResponse response) {
        OneTimeLinks.keepToThisPage(response);
        var address = resets.address(token);
        if (address.isEmpty()) {
            return OneTimeLinks.ended(model, response, "password-reset.ended");
        }
        model.addAttribute("address", address.get());
        return "identity/new-password";
    }
}

package mk.infocenter.alliances.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import mk.infocenter.alliances.identity.InvitationManagement;
import mk.infocenter.alliances.identity.InvitationManagement.Question;
import mk.infocenter.alliances.identity.OneTimeToken;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The link of an invitation: opening it shows the question, and only the button accepts. */
@Controller
@Requires(Role.PUBLIC)
class InvitationController {

    private final InvitationManagement invitations;

    InvitationController(InvitationManagement invitations) {
        this.invitations = invitations;
    }

    @GetMapping("/o/{tenant}/invitations/{link}")
    String show(
            @PathVariable String tenant,
            @PathVariable("link") OneTimeToken token,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("form", new NewPassword());
        return page(question(tenant, token), model, response);
    }

    @PostMapping("/o/{tenant}/invitations/{link}")
    String accept(
            @PathVariable String tenant,
            @PathVariable("link") OneTimeToken token,
            @Valid @ModelAttribute("form") NewPassword form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var question = question(tenant, token);
        if (question.isEmpty()) {
            return page(question, model, response);
        }
        if (!question.get().known() && form.getName().isBlank()) {
            errors.rejectValue("name", "name.missing", "missing");
        }
        if (!errors.hasErrors()) {
            var fault = TenantContext.in(
                    new Scope.Tenant(tenant),
                    () -> invitations.accept(token, form.getName(), form.getPassword(), Origin.of(request)));
            if (fault.isEmpty()) {
                flash.addFlashAttribute("done", "invitation.accepted");
                return "redirect:/sign-in";
            }
            errors.rejectValue(
                    "password", "password.fault." + fault.get(), fault.get().name());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(question, model, response);
    }

    private Optional<Question> question(String tenant, OneTimeToken token) {
        return TenantContext.in(new Scope.Tenant(tenant), () -> invitations.question(token));
    }

    private static String page(Optional<Question> question, Model model, HttpServletResponse response) {
        OneTimeLinks.keepToThisPage(response);
        if (question.isEmpty()) {
            return OneTimeLinks.ended(model, response, "invitation.ended");
        }
        model.addAttribute("question", question.get());
        return "identity/invitation";
    }
}

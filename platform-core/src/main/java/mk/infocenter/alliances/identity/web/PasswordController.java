package mk.infocenter.alliances.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import mk.infocenter.alliances.identity.Attempt;
import mk.infocenter.alliances.identity.PasswordManagement;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.passwords.PasswordFault;
import mk.infocenter.alliances.identity.passwords.PasswordRules;
import mk.infocenter.alliances.identity.sessions.Factor;
import mk.infocenter.alliances.identity.sessions.Sessions;
import mk.infocenter.alliances.identity.sessions.SignInSession;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person changes their own password, by the old one. */
@Controller
@Requires(Role.STAFF)
class PasswordController {

    private final Proofs proofs;
    private final PasswordManagement passwords;
    private final Sessions sessions;
    private final SignInSession session;

    PasswordController(Proofs proofs, PasswordManagement passwords, Sessions sessions, SignInSession session) {
        this.proofs = proofs;
        this.passwords = passwords;
        this.sessions = sessions;
        this.session = session;
    }

    @GetMapping("/account/security/password")
    String form(Model model) {
        model.addAttribute("shortest", PasswordRules.SHORTEST);
        return "identity/password";
    }

    @PostMapping("/account/security/password")
    String change(
            @RequestAttribute Visit visit,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        var account = visit.person().account();
        switch (proofs.password(account, current, request)) {
            case Attempt.Accepted _ -> change(account, password, request, model);
            case Attempt.Refused() -> model.addAttribute("wrongCurrent", true);
            case Attempt.Later(var at) -> model.addAttribute("later", at);
        }
        if (model.containsAttribute("wrongCurrent")
                || model.containsAttribute("later")
                || model.containsAttribute("fault")) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(model);
        }
        session.add(account, Factor.PASSWORD, request, response);
        flash.addFlashAttribute("done", "password.changed");
        return "redirect:/account/security";
    }

    private void change(UUID account, String password, HttpServletRequest request, Model model) {
        var origin = Origin.of(request);
        passwords
                .change(account, password, origin)
                .map(PasswordFault::name)
                .ifPresentOrElse(
                        fault -> model.addAttribute("fault", fault),
                        // Before this session gets its new id, by which the table does not know it yet.
                        () -> sessions.endOthers(account, request.getSession().getId(), origin));
    }
}

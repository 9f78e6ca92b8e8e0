package mk.infocenter.alliances.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import mk.infocenter.alliances.identity.Attempt;
import mk.infocenter.alliances.identity.Identification;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.providers.SignInProvider;
import mk.infocenter.alliances.identity.sessions.SignInSession;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The first step: the password, or a passkey, which is all that is needed. */
@Controller
@Requires(Role.PUBLIC)
class SignInController {

    private final Proofs proofs;
    private final SignInSession session;
    private final Identification identification;
    private final SignInProvider provider;

    SignInController(Proofs proofs, SignInSession session, Identification identification, SignInProvider provider) {
        this.provider = provider;
        this.proofs = proofs;
        this.session = session;
        this.identification = identification;
    }

    /** Whoever is signed in already goes on to where they are led. */
    @GetMapping("/sign-in")
    String page(HttpServletRequest request, Locale locale, Model model) {
        var person = identification.current();
        if (person.isPresent()) {
            return "redirect:" + person.get().standing().page();
        }
        proofs.ask(model, request);
        ProviderController.offer(provider, locale, model);
        return "identity/sign-in";
    }

    @PostMapping("/sign-in")
    String signIn(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var attempt = credential.isEmpty()
                ? proofs.password(email, password, request)
                : proofs.passkey(credential, null, request);
        return switch (attempt) {
            case Attempt.Accepted(var account, var factor) -> {
                session.begin(account, factor, request, response);
                yield proofs.onwards(factor, request, response);
            }
            case Attempt.Refused() -> "redirect:/sign-in?failed" + (credential.isEmpty() ? "" : "=passkey");
            case Attempt.Later(var at) -> {
                flash.addFlashAttribute("later", at);
                yield "redirect:/sign-in?later";
            }
        };
    }
}

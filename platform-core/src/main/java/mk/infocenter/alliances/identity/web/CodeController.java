package mk.infocenter.alliances.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import mk.infocenter.alliances.identity.Attempt;
import mk.infocenter.alliances.identity.Identification;
import mk.infocenter.alliances.identity.Identified;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Standing;
import mk.infocenter.alliances.identity.factors.AuthenticatorApp;
import mk.infocenter.alliances.identity.factors.DemoCodes;
import mk.infocenter.alliances.identity.factors.Passkeys;
import mk.infocenter.alliances.identity.sessions.SignInSession;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second step, for whoever has a second factor: a code of the app, a recovery code, or a passkey. */
@Controller
@Requires(Role.PUBLIC)
class CodeController {

    private final Proofs proofs;
    private final SignInSession session;
    private final Identification identification;
    private final AuthenticatorApp app;
    private final Passkeys passkeys;
    private final DemoCodes demo;

    CodeController(
            Proofs proofs,
            SignInSession session,
            Identification identification,
            AuthenticatorApp app,
            Passkeys passkeys,
            DemoCodes demo) {
        this.proofs = proofs;
        this.session = session;
        this.identification = identification;
        this.app = app;
        this.passkeys = passkeys;
        this.demo = demo;
    }

    @GetMapping("/sign-in/code")
    String page(HttpServletRequest request, Model model) {
        var person = identification.current();
        if (!isAsked(person.orElse(null))) {
            return elsewhere(person.orElse(null));
        }
        var account = person.orElseThrow().account();
        model.addAttribute("app", app.since(account).isPresent());
        model.addAttribute("demoCode", demo.of(account).orElse(null));
        if (!passkeys.of(account).isEmpty()) {
            proofs.ask(model, request);
        }
        return "identity/code";
    }

    @PostMapping("/sign-in/code")
    String prove(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var person = identification.current();
        if (!isAsked(person.orElse(null))) {
            return elsewhere(person.orElse(null));
        }
        var account = person.orElseThrow().account();
        var attempt = credential.isEmpty()
                ? proofs.code(account, code, request)
                : proofs.passkey(credential, account, request);
        return switch (attempt) {
            case Attempt.Accepted accepted -> {
                session.add(account, accepted.factor(), request, response);
                yield proofs.onwards(accepted.factor(), request, response);
            }
            case Attempt.Refused() -> "redirect:/sign-in/code?failed" + (credential.isEmpty() ? "" : "=passkey");
            case Attempt.Later(var at) -> {
                flash.addFlashAttribute("later", at);
                yield "redirect:/sign-in/code?later";
            }
        };
    }

    private static boolean isAsked(@org.jspecify.annotations.Nullable Identified person) {
        return person != null && person.standing() == Standing.FACTOR_ASKED;
    }

    private static String elsewhere(@org.jspecify.annotations.Nullable Identified person) {
        return "redirect:" + (person == null ? "/sign-in" : person.standing().page());
    }
}

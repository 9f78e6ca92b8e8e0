package mk.infocenter.alliances.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import mk.infocenter.alliances.identity.Attempt;
import mk.infocenter.alliances.identity.Identification;
import mk.infocenter.alliances.identity.Identified;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Standing;
import mk.infocenter.alliances.identity.sessions.SignInSession;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks somebody who is signed in to prove again that it is them, before something that matters. */
@Controller
@Requires(Role.PUBLIC)
class AgainController {

    private final AgainPage page;
    private final Proofs proofs;
    private final SignInSession session;
    private final Identification identification;

    AgainController(AgainPage page, Proofs proofs, SignInSession session, Identification identification) {
        this.page = page;
        this.proofs = proofs;
        this.session = session;
        this.identification = identification;
    }

    @GetMapping("/sign-in/again")
    String ask(@RequestParam(defaultValue = "") String to, HttpServletRequest request, Model model) {
        return identification
                .current()
                .map(person -> mayProve(person)
                        ? page.of(person, Typed.nothing(to), request, model)
                        : "redirect:" + person.standing().page())
                .orElse("redirect:/sign-in");
    }

    @PostMapping("/sign-in/again")
    String prove(HttpServletRequest request, HttpServletResponse response, Model model) {
        var current = identification.current();
        if (current.isEmpty() || !mayProve(current.get())) {
            return "redirect:" + current.map(person -> person.standing().page()).orElse("/sign-in");
        }
        var person = current.get();
        var typed = Typed.carried(request);
        switch (attempt(person, request)) {
            case Attempt.Accepted(var account, var factor) -> {
                session.add(account, factor, request, response);
                model.addAttribute("typed", typed);
                if (typed.action() != null) {
                    return "identity/resend";
                }
                return typed.file() ? "identity/file" : "redirect:" + typed.to();
            }
            case Attempt.Refused() -> model.addAttribute("failed", true);
            case Attempt.Later(var at) -> model.addAttribute("later", at);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page.of(person, typed, request, model);
    }

    /** The strongest that they have: the password counts only for whoever has nothing else. */
    private Attempt attempt(Identified person, HttpServletRequest request) {
        var credential = request.getParameter("credential");
        if (credential != null && !credential.isEmpty()) {
            return proofs.passkey(credential, person.account(), request);
        }
        return person.grants().secondFactor()
                ? proofs.code(person.account(), text(request, "code"), request)
                : proofs.password(person.account(), text(request, "password"), request);
    }

    private static boolean mayProve(Identified person) {
        return person.standing() != Standing.FACTOR_ASKED;
    }

    private static String text(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}

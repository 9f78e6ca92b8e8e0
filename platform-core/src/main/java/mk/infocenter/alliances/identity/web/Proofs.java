package mk.infocenter.alliances.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.Attempt;
import mk.infocenter.alliances.identity.Identification;
import mk.infocenter.alliances.identity.KnownBrowser;
import mk.infocenter.alliances.identity.PasswordSignIn;
import mk.infocenter.alliances.identity.Standing;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.factors.CodeSignIn;
import mk.infocenter.alliances.identity.factors.Passkeys;
import mk.infocenter.alliances.identity.sessions.Factor;
import mk.infocenter.alliances.identity.sessions.SignInSession;
import mk.infocenter.alliances.limits.RemoteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Takes what people prove themselves by from requests; the pages that ask for it differ only in what they do then. */
@Component
class Proofs {

    private static final String QUESTION = "passkey-question";

    private final Accounts accounts;
    private final PasswordSignIn passwords;
    private final CodeSignIn codes;
    private final Passkeys passkeys;
    private final KnownBrowser browsers;
    private final Identification identification;

    Proofs(
            Accounts accounts,
            PasswordSignIn passwords,
            CodeSignIn codes,
            Passkeys passkeys,
            KnownBrowser browsers,
            Identification identification) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.codes = codes;
        this.passkeys = passkeys;
        this.browsers = browsers;
        this.identification = identification;
    }

    /** Lets the page ask for a passkey; the question is good for one answer. */
    void ask(Model model, HttpServletRequest request) {
        passkeys.question(request.getLocalPort()).ifPresent(question -> {
            SignInSession.keep(request, QUESTION, question);
            model.addAttribute("passkeyOptions", passkeys.json(question));
        });
    }

    Attempt password(String email, String password, HttpServletRequest request) {
        var browser = accounts.find(email)
                .map(account -> browsers.of(request, account))
                .orElse(null);
        return passwords.check(email, password, RemoteAddress.of(request.getRemoteAddr()), browser);
    }

    Attempt password(UUID account, String password, HttpServletRequest request) {
        return password(accounts.profile(account).email(), password, request);
    }

    Attempt code(UUID account, String code, HttpServletRequest request) {
        return codes.check(account, code, Origin.of(request), browsers.of(request, account));
    }

    /** Takes the account of the session, null before the first factor. */
    Attempt passkey(String answer, @Nullable UUID session, HttpServletRequest request) {
        return SignInSession.take(request, QUESTION, PublicKeyCredentialRequestOptions.class)
                .map(question -> passkeys.check(question, answer, session, request.getLocalPort(), Origin.of(request)))
                .orElseGet(Attempt.Refused::new);
    }

    /** Where to go on after a factor was written into the session: the next step, or what was wanted at first. */
    String onwards(Factor factor, HttpServletRequest request, HttpServletResponse response) {
        var person = identification.current().orElseThrow();
        if (person.standing() != Standing.COMPLETE) {
            return "redirect:" + person.standing().page();
        }
        browsers.remember(person.account(), request, response);
        // Whoever had to use a recovery code sees first what is left to do about it.
        return factor == Factor.RECOVERY_CODE
                ? "redirect:/account/security?recovered"
                : "redirect:" + SignInSession.takeWanted(request);
    }

    /** An address of this site, taken from a request; anything else is the person's own page. */
    static String local(@Nullable String address) {
        return Optional.ofNullable(address)
                .filter(path -> path.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?"))
                .orElse("/account");
    }
}

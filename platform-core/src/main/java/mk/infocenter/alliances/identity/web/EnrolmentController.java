package mk.infocenter.alliances.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.Attempts;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.factors.AuthenticatorApp;
import mk.infocenter.alliances.identity.factors.Passkeys;
import mk.infocenter.alliances.identity.factors.RecoveryCodes;
import mk.infocenter.alliances.identity.sessions.Factor;
import mk.infocenter.alliances.identity.sessions.Sessions;
import mk.infocenter.alliances.identity.sessions.SignInSession;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds second factors; the only pages of somebody whose second factor is missing, and only with a fresh password. */
@Controller
@Requires(Role.STAFF)
@StepUp
class EnrolmentController {

    private static final String DRAFT = "app-draft";
    private static final String INVITATION = "passkey-invitation";

    private final Accounts accounts;
    private final AuthenticatorApp app;
    private final Passkeys passkeys;
    private final RecoveryCodes recovery;
    private final Attempts attempts;
    private final Sessions sessions;
    private final SignInSession session;

    EnrolmentController(
            Accounts accounts,
            AuthenticatorApp app,
            Passkeys passkeys,
            RecoveryCodes recovery,
            Attempts attempts,
            Sessions sessions,
            SignInSession session) {
        this.accounts = accounts;
        this.app = app;
        this.passkeys = passkeys;
        this.recovery = recovery;
        this.attempts = attempts;
        this.sessions = sessions;
        this.session = session;
    }

    @GetMapping("/account/second-factor")
    String choose(@RequestAttribute Visit visit, HttpServletRequest request, Model model) {
        var person = visit.person();
        model.addAttribute("needed", person.needsSecondFactor() && !person.secondFactor());
        model.addAttribute(
                "passkeysOffered", passkeys.question(request.getLocalPort()).isPresent());
        return "identity/second-factor";
    }

    @GetMapping("/account/second-factor/app")
    String app(@RequestAttribute Visit visit, HttpServletRequest request, Model model) {
        return app(visit.person().account(), app.draft(visit.person().account()), request, model);
    }

    @PostMapping("/account/second-factor/app")
    String confirmApp(
            @RequestAttribute Visit visit,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        var account = visit.person().account();
        var draft = SignInSession.take(request, DRAFT, String.class);
        if (draft.isEmpty()) {
            return "redirect:/account/second-factor/app";
        }
        var counted = attempts.code(account.toString(), null);
        if (counted.waits().isPresent()) {
            model.addAttribute("later", counted.waits().get());
        } else if (app.confirm(account, draft.get(), code, Origin.of(request))) {
            counted.succeeded();
            return added(account, Factor.CODE, request, response, model, flash);
        } else {
            model.addAttribute("failed", true);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return app(account, draft.get(), request, model);
    }

    @GetMapping("/account/second-factor/passkey")
    String passkey(@RequestAttribute Visit visit, HttpServletRequest request, Model model) {
        var invitation = passkeys.invitation(visit.person().account(), request.getLocalPort());
        if (invitation.isEmpty()) {
            return "redirect:/account/second-factor";
        }
        SignInSession.keep(request, INVITATION, invitation.get());
        model.addAttribute("passkeyOptions", passkeys.json(invitation.get()));
        return "identity/passkey";
    }

    @PostMapping("/account/second-factor/passkey")
    String registerPasskey(
            @RequestAttribute Visit visit,
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(defaultValue = "") String label,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        var account = visit.person().account();
        var name = label.strip();
        var registered = !name.isEmpty()
                && name.length() <= Passkeys.LONGEST_LABEL
                && SignInSession.take(request, INVITATION, PublicKeyCredentialCreationOptions.class)
                        .filter(invitation -> passkeys.register(
                                account, invitation, credential, name, request.getLocalPort(), Origin.of(request)))
                        .isPresent();
        return registered
                ? added(account, Factor.PASSKEY, request, response, model, flash)
                : "redirect:/account/second-factor/passkey?failed";
    }

    private String app(UUID account, String draft, HttpServletRequest request, Model model) {
        SignInSession.keep(request, DRAFT, draft);
        model.addAttribute(
                "secret", app.shown(account, draft, accounts.profile(account).email()));
        return "identity/app";
    }

    /** To make the factor was to prove it. The first one comes with recovery codes, which are shown now or never. */
    private String added(
            UUID account,
            Factor factor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        // Before this session gets its new id, by which the table does not know it yet.
        sessions.endOthers(account, request.getSession().getId(), Origin.of(request));
        session.add(account, factor, request, response);
        if (recovery.left(account) > 0) {
            flash.addFlashAttribute("done", "second-factor.added");
            return "redirect:/account/security";
        }
        model.addAttribute("codes", recovery.renew(account));
        model.addAttribute("onwards", SignInSession.takeWanted(request));
        return "identity/recovery-codes";
    }
}

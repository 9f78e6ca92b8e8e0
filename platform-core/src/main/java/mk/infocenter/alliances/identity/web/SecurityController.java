package mk.infocenter.alliances.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.factors.AuthenticatorApp;
import mk.infocenter.alliances.identity.factors.Passkeys;
import mk.infocenter.alliances.identity.factors.RecoveryCodes;
import mk.infocenter.alliances.identity.factors.SecondFactors;
import mk.infocenter.alliances.identity.providers.ProviderLinks;
import mk.infocenter.alliances.identity.providers.SignInProvider;
import mk.infocenter.alliances.identity.sessions.Sessions;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person signs in by, all on one page. */
@Controller
@Requires(Role.STAFF)
class SecurityController {

    private static final String PAGE = "redirect:/account/security";

    private final Accounts accounts;
    private final AuthenticatorApp app;
    private final Passkeys passkeys;
    private final RecoveryCodes recovery;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final SignInProvider provider;
    private final ProviderLinks links;

    SecurityController(
            Accounts accounts,
            AuthenticatorApp app,
            Passkeys passkeys,
            RecoveryCodes recovery,
            SecondFactors factors,
            Sessions sessions,
            SignInProvider provider,
            ProviderLinks links) {
        this.provider = provider;
        this.links = links;
        this.accounts = accounts;
        this.app = app;
        this.passkeys = passkeys;
        this.recovery = recovery;
        this.factors = factors;
        this.sessions = sessions;
    }

    @GetMapping("/account/security")
    String page(@RequestAttribute Visit visit, HttpServletRequest request, Locale locale, Model model) {
        var person = visit.person();
        var account = person.account();
        model.addAttribute("profile", accounts.profile(account));
        model.addAttribute("person", person);
        model.addAttribute("appSince", app.since(account).orElse(null));
        model.addAttribute("passkeys", passkeys.of(account));
        ProviderController.offer(provider, locale, model);
        model.addAttribute("link", links.of(account).orElse(null));
        model.addAttribute("codesLeft", recovery.left(account));
        model.addAttribute("fewCodes", recovery.left(account) <= RecoveryCodes.FEW);
        model.addAttribute(
                "sessions", sessions.of(account, request.getSession().getId()).size());
        return "identity/security";
    }

    @PostMapping("/account/security/app/removal")
    @StepUp
    String removeApp(@RequestAttribute Visit visit, HttpServletRequest request, RedirectAttributes flash) {
        return removed(factors.removeApp(visit.person(), Origin.of(request)), visit, request, flash);
    }

    @PostMapping("/account/security/passkeys/removal")
    @StepUp
    String removePasskey(
            @RequestAttribute Visit visit,
            @RequestParam(defaultValue = "") String id,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return removed(factors.removePasskey(visit.person(), id, Origin.of(request)), visit, request, flash);
    }

    @PostMapping("/account/security/passkeys/name")
    String renamePasskey(
            @RequestAttribute Visit visit,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String label,
            RedirectAttributes flash) {
        var name = label.strip();
        if (name.isEmpty() || name.length() > Passkeys.LONGEST_LABEL) {
            flash.addFlashAttribute("wrongLabel", id);
        } else {
            passkeys.rename(visit.person().account(), id, name);
            flash.addFlashAttribute("done", "security.passkey.renamed");
        }
        return PAGE;
    }

    /** The answer is the only page that ever shows them. */
    @PostMapping("/account/security/recovery-codes")
    @StepUp
    String renewCodes(@RequestAttribute Visit visit, RedirectAttributes flash, Model model) {
        if (!visit.person().secondFactor()) {
            return PAGE;
        }
        model.addAttribute("codes", recovery.renew(visit.person().account()));
        model.addAttribute("onwards", "/account/security");
        return "identity/recovery-codes";
    }

    private String removed(boolean removed, Visit visit, HttpServletRequest request, RedirectAttributes flash) {
        if (removed) {
            sessions.endOthers(visit.person().account(), request.getSession().getId(), Origin.of(request));
            flash.addFlashAttribute("done", "security.removed");
        } else {
            flash.addFlashAttribute("lastFactor", true);
        }
        return PAGE;
    }
}

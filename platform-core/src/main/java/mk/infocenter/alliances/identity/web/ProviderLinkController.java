package mk.infocenter.alliances.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.providers.ProviderLinks;
import mk.infocenter.alliances.identity.providers.ProviderProof;
import mk.infocenter.alliances.identity.providers.SignInProvider;
import mk.infocenter.alliances.identity.sessions.Sessions;
import mk.infocenter.alliances.identity.sessions.SignInSession;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person links their account to whom the provider names, and unlinks it. */
@Controller
@Requires(Role.STAFF)
@StepUp
class ProviderLinkController {

    private static final String PAGE = "redirect:/account/security";

    private final SignInProvider provider;
    private final ProviderLinks links;
    private final Sessions sessions;

    ProviderLinkController(SignInProvider provider, ProviderLinks links, Sessions sessions) {
        this.provider = provider;
        this.links = links;
        this.sessions = sessions;
    }

    @GetMapping("/account/security/provider")
    String ask(HttpServletRequest request, RedirectAttributes flash) {
        return ProviderController.ask(provider, true, request, flash, "/account/security");
    }

    /** Shows whom the provider named, so that nobody links what is somebody else's. */
    @GetMapping("/account/security/provider/link")
    String confirm(HttpServletRequest request, Locale locale, Model model) {
        var proof = SignInSession.take(request, ProviderController.PROOF, ProviderProof.class);
        if (proof.isEmpty()) {
            return PAGE;
        }
        SignInSession.keep(request, ProviderController.PROOF, proof.get());
        ProviderController.offer(provider, locale, model);
        model.addAttribute("named", proof.get().name());
        return "identity/provider-link";
    }

    @PostMapping("/account/security/provider/link")
    String link(@RequestAttribute Visit visit, HttpServletRequest request, RedirectAttributes flash) {
        var account = visit.person().account();
        var proof = SignInSession.take(request, ProviderController.PROOF, ProviderProof.class);
        if (proof.filter(named -> links.link(account, named, Origin.of(request)))
                .isPresent()) {
            sessions.endOthers(account, request.getSession().getId(), Origin.of(request));
            flash.addFlashAttribute("done", "provider.linked");
        } else {
            flash.addFlashAttribute("providerFault", "TAKEN");
        }
        return PAGE;
    }

    @PostMapping("/account/security/provider/removal")
    String remove(@RequestAttribute Visit visit, HttpServletRequest request, RedirectAttributes flash) {
        var account = visit.person().account();
        if (links.remove(account, Origin.of(request))) {
            sessions.endOthers(account, request.getSession().getId(), Origin.of(request));
            flash.addFlashAttribute("done", "provider.unlinked");
        }
        return PAGE;
    }
}

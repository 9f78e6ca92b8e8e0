package mk.infocenter.alliances.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import mk.infocenter.alliances.identity.Attempt;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.providers.ProviderAnswer;
import mk.infocenter.alliances.identity.providers.ProviderLinks;
import mk.infocenter.alliances.identity.providers.ProviderProof;
import mk.infocenter.alliances.identity.providers.ProviderQuestion;
import mk.infocenter.alliances.identity.providers.ProviderRefused;
import mk.infocenter.alliances.identity.providers.SignInProvider;
import mk.infocenter.alliances.identity.sessions.SignInSession;
import mk.infocenter.alliances.limits.Limit;
import mk.infocenter.alliances.limits.Limits;
import mk.infocenter.alliances.limits.RemoteAddress;
import mk.infocenter.alliances.tenancy.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Signs in with a provider outside. Both ways are plain addresses: browsers hold the redirect of a form against the
 * content security policy, and the cookie of the session comes along because a link is followed (SameSite=Lax).
 */
@Controller
@Requires(Role.PUBLIC)
class ProviderController {

    static final String QUESTION = "provider-question";
    static final String PROOF = "provider-proof";

    /** Each answer is a request of ours to the provider, so that nobody makes us flood it. */
    static final Limit ANSWERS = new Limit("sign-in-provider", 60, Duration.ofMinutes(15));

    private final SignInProvider provider;
    private final ProviderLinks links;
    private final Proofs proofs;
    private final SignInSession session;
    private final Limits limits;
    private final Clock clock;

    ProviderController(
            SignInProvider provider,
            ProviderLinks links,
            Proofs proofs,
            SignInSession session,
            Limits limits,
            Clock clock) {
        this.provider = provider;
        this.links = links;
        this.proofs = proofs;
        this.session = session;
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping("/sign-in/provider")
    String ask(HttpServletRequest request, RedirectAttributes flash) {
        return ask(provider, false, request, flash, "/sign-in");
    }

    /** Leads the browser to the provider; back where there is none, or it does not answer. */
    static String ask(
            SignInProvider provider, boolean link, HttpServletRequest request, RedirectAttributes flash, String back) {
        try {
            var question = provider.question(request, link);
            question.ifPresent(asked -> SignInSession.keep(request, QUESTION, asked));
            return "redirect:" + question.map(ProviderQuestion::address).orElse(back);
        } catch (ProviderRefused e) {
            return refused(e, flash, back);
        }
    }

    @GetMapping(SignInProvider.ANSWER)
    String answer(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String iss,
            @RequestParam(defaultValue = "") String error,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var question = SignInSession.take(request, QUESTION, ProviderQuestion.class);
        var back = question.filter(ProviderQuestion::link).isPresent() ? "/account/security" : "/sign-in";
        var counted =
                limits.take(ANSWERS, RemoteAddress.of(request.getRemoteAddr()).counted());
        if (!counted.allowed()) {
            flash.addFlashAttribute("later", clock.instant().plus(counted.retryAfter()));
            return "redirect:" + back;
        }
        if (question.isEmpty()) {
            flash.addFlashAttribute("providerFault", ProviderRefused.Why.UNTRUSTED.name());
            return "redirect:" + back;
        }
        try {
            var proof = provider.proof(question.get(), new ProviderAnswer(code, state, iss, error));
            return question.get().link() ? linking(proof, request) : signIn(proof, request, response, flash);
        } catch (ProviderRefused e) {
            return refused(e, flash, back);
        }
    }

    private String signIn(
            ProviderProof proof, HttpServletRequest request, HttpServletResponse response, RedirectAttributes flash) {
        if (links.check(proof, Origin.of(request)) instanceof Attempt.Accepted(var account, var factor)) {
            session.begin(account, factor, request, response);
            return proofs.onwards(factor, request, response);
        }
        flash.addFlashAttribute("providerFault", "NOT_LINKED");
        return "redirect:/sign-in";
    }

    /** Nothing is linked before the person says so: somebody else could have signed them in at the provider. */
    private static String linking(ProviderProof proof, HttpServletRequest request) {
        SignInSession.keep(request, PROOF, proof);
        return "redirect:/account/security/provider/link";
    }

    private static String refused(ProviderRefused e, RedirectAttributes flash, String back) {
        flash.addFlashAttribute("providerFault", e.why().name());
        return "redirect:" + back;
    }

    /** Offers the provider on a page. */
    static void offer(SignInProvider provider, Locale locale, org.springframework.ui.Model model) {
        provider.label(locale).ifPresent(label -> model.addAttribute("provider", label));
    }
}

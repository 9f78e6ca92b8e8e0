package mk.infocenter.alliances.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import mk.infocenter.alliances.identity.Attempt;
import mk.infocenter.alliances.identity.OneTimeToken;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.WayBackManagement;
import mk.infocenter.alliances.identity.events.Origin;
import mk.infocenter.alliances.identity.sessions.SignInSession;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The link of a way back: opening it asks for the password, and only the right one, sent by the button, uses it. */
@Controller
@Requires(Role.PUBLIC)
class WayBackController {

    private final WayBackManagement ways;
    private final Proofs proofs;
    private final SignInSession session;

    WayBackController(WayBackManagement ways, Proofs proofs, SignInSession session) {
        this.ways = ways;
        this.proofs = proofs;
        this.session = session;
    }

    @GetMapping("/o/{tenant}/way-back/{link}")
    String show(
            @PathVariable String tenant,
            @PathVariable("link") OneTimeToken token,
            Model model,
            HttpServletResponse response) {
        return page(account(tenant, token), model, response);
    }

    @PostMapping("/o/{tenant}/way-back/{link}")
    String use(
            @PathVariable String tenant,
            @PathVariable("link") OneTimeToken token,
            @RequestParam(defaultValue = "") String password,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = account(tenant, token);
        if (account.isPresent()) {
            switch (proofs.password(account.get(), password, request)) {
                case Attempt.Accepted(var owner, var factor) -> {
                    TenantContext.in(new Scope.Tenant(tenant), () -> {
                        ways.use(token, locale, Origin.of(request));
                        return owner;
                    });
                    session.begin(owner, factor, request, response);
                    return proofs.onwards(factor, request, response);
                }
                case Attempt.Refused() -> model.addAttribute("failed", true);
                case Attempt.Later(var at) -> model.addAttribute("later", at);
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return page(account, model, response);
    }

    private Optional<UUID> account(String tenant, OneTimeToken token) {
        return TenantContext.in(new Scope.Tenant(tenant), () -> ways.account(token));
    }

    private static String page(Optional<UUID> account, Model model, HttpServletResponse response) {
        OneTimeLinks.keepToThisPage(response);
        return account.isEmpty() ? OneTimeLinks.ended(model, response, "way-back.ended") : "identity/way-back";
    }
}

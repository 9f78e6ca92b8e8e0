package mk.infocenter.alliances.api.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import mk.infocenter.alliances.identity.AccessTokenManagement;
import mk.infocenter.alliances.identity.AccessTokenSummary;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Access tokens in the workspace: one's own, and to the administrator everybody's. */
@Controller
@Requires(Role.STAFF)
class TokensController {

    static final int SIZE = 50;

    private final AccessTokenManagement tokens;
    private final Accounts accounts;
    private final Clock clock;

    TokensController(AccessTokenManagement tokens, Accounts accounts, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/{tenant}/tokens")
    String list(@RequestParam(required = false) @Nullable UUID after, Model model) {
        var page = tokens.page(after, SIZE + 1);
        var shown = page.stream().limit(SIZE).toList();
        model.addAttribute("tokens", shown);
        model.addAttribute("next", page.size() > SIZE ? shown.getLast().id() : null);
        model.addAttribute(
                "people",
                accounts.names(shown.stream().map(AccessTokenSummary::owner).toList()));
        model.addAttribute("now", clock.instant());
        return "api/tokens";
    }

    @GetMapping("/{tenant}/tokens/new")
    String form(Model model) {
        model.addAttribute("form", new TokenForm());
        return page(model);
    }

    /** The answer itself shows the new token: a redirect would have to keep its words somewhere. */
    @PostMapping("/{tenant}/tokens")
    String create(
            @Valid @ModelAttribute("form") TokenForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model);
        }
        model.addAttribute("made", tokens.create(form.getName(), form.getRole(), form.getDays()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return "api/token-made";
    }

    @GetMapping("/{tenant}/tokens/{id}/revocation")
    String revocation(@PathVariable UUID id, Model model) {
        model.addAttribute("token", tokens.token(id));
        return "api/token-revocation";
    }

    @PostMapping("/{tenant}/tokens/{id}/revocation")
    String revoke(@PathVariable UUID id, RedirectAttributes flash) {
        tokens.revoke(id);
        Toast.of("tokens.revoked").show(flash);
        return "redirect:/{tenant}/tokens";
    }

    private static String page(Model model) {
        model.addAttribute(
                "roles",
                TenantContext.actor().role() == Role.ADMINISTRATOR
                        ? List.of(Role.STAFF, Role.ADMINISTRATOR)
                        : List.of(Role.STAFF));
        return "api/token-form";
    }
}

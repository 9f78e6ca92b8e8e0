package mk.infocenter.alliances.organizations.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import mk.infocenter.alliances.identity.Accounts;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.profile.RiskDetails;
import mk.infocenter.alliances.organizations.profile.RiskKind;
import mk.infocenter.alliances.organizations.profile.RiskLevel;
import mk.infocenter.alliances.organizations.profile.RiskManagement;
import mk.infocenter.alliances.organizations.web.OwnScope;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.web.Keyset;
import mk.infocenter.alliances.web.Query;
import mk.infocenter.alliances.web.Reasons;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The risks that Info-center sees in an organization, for both of them: an officer who has opened the records raises and
 * clears a flag, the organization reads why.
 */
@Controller
@Requires(Role.OFFICER)
class RisksController {

    static final int SIZE = 50;

    private static final String BACK = "redirect:/{tenant}/organization/risks/{flag}";

    private final RiskManagement risks;
    private final Accounts accounts;

    RisksController(RiskManagement risks, Accounts accounts) {
        this.risks = risks;
        this.accounts = accounts;
    }

    @GetMapping("/{tenant}/organization/risks")
    @Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
    String list(HttpServletRequest request, @RequestParam(required = false) @Nullable UUID after, Model model) {
        var read = risks.page(after, List.of(), SIZE + 1);
        model.addAttribute("keyset", Keyset.of(read, SIZE, flag -> flag.id().toString()));
        model.addAttribute("query", Query.of(request));
        model.addAttribute("first", after == null);
        return "organizations/profile/risks";
    }

    @GetMapping("/{tenant}/organization/risks/new")
    String form(Model model) {
        model.addAttribute("form", new RiskForm());
        return raising(model);
    }

    @PostMapping("/{tenant}/organization/risks")
    String raise(
            @RequestAttribute Visit visit,
            @Valid @ModelAttribute("form") RiskForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return raising(model);
        }
        OwnScope.of(
                visit,
                () -> risks.raise(
                        Objects.requireNonNull(form.getKind()),
                        Objects.requireNonNull(form.getLevel()),
                        new Reason(form.getCause())));
        Toast.of("risk-flag.raised").show(flash);
        return "redirect:/{tenant}/organization/risks";
    }

    @GetMapping("/{tenant}/organization/risks/{flag}")
    @Requires({Role.STAFF, Role.OFFICER, Role.MANAGER})
    String flag(@PathVariable("flag") UUID id, Model model) {
        return show(risks.flag(id), model);
    }

    @PostMapping("/{tenant}/organization/risks/{flag}/clearing")
    String clear(
            @RequestAttribute Visit visit,
            @PathVariable("flag") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (Reasons.refused(reason, "clearing", model, response)) {
            return show(risks.flag(id), model);
        }
        OwnScope.of(visit, () -> risks.clear(id, new Reason(reason)));
        Toast.of("risk-flag.cleared").show(flash);
        return BACK;
    }

    private String show(RiskDetails flag, Model model) {
        model.addAttribute("flag", flag);
        model.addAttribute(
                "people", accounts.names(Stream.ofNullable(flag.raisedBy()).toList()));
        return "organizations/profile/risk";
    }

    private static String raising(Model model) {
        model.addAttribute("kinds", RiskKind.values());
        model.addAttribute("levels", RiskLevel.values());
        return "organizations/profile/risk-form";
    }
}

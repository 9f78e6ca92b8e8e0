package mk.infocenter.alliances.organizations.authorities.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import mk.infocenter.alliances.api.InvalidField;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.Visit;
import mk.infocenter.alliances.organizations.authorities.AuthorityDirectory;
import mk.infocenter.alliances.organizations.authorities.AuthorityManagement;
import mk.infocenter.alliances.organizations.authorities.AuthorityStatus;
import mk.infocenter.alliances.organizations.authorities.AuthorityText;
import mk.infocenter.alliances.organizations.authorities.AuthorityView;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Reasons;
import mk.infocenter.alliances.web.Stepper.Transition;
import mk.infocenter.alliances.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register that Info-center keeps, and what organizations added to it: rows of its own tenant and of theirs. */
@Controller
@Requires({Role.OFFICER, Role.MANAGER})
@RequestMapping("/network/authorities")
class RegisterController extends BodiesController {

    private static final int PROPOSALS = 50;
    private static final int MOST_LIKE = 100;

    private final BodyList list;
    private final TenantRegistry tenants;

    RegisterController(
            AuthorityManagement management, AuthorityDirectory directory, BodyList list, TenantRegistry tenants) {
        super(management, directory);
        this.list = list;
        this.tenants = tenants;
    }

    @GetMapping
    String list(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String after,
            Locale locale,
            Model model) {
        list.show(request, tenants.lead().key(), after, locale, model);
        var proposals = management.proposed(null, PROPOSALS);
        model.addAttribute("proposals", proposals);
        model.addAttribute(
                "organizations",
                tenants
                        .named(proposals.stream()
                                .map(AuthorityView::tenant)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(
                                TenantSummary::key, tenant -> tenant.name().words(locale.getLanguage()))));
        return "organizations/authorities/register";
    }

    /** An organization's body beside those of the register that it may be. */
    @GetMapping("/proposals/{home}/{proposal}")
    String proposal(@PathVariable String home, @PathVariable("proposal") UUID id, Model model) {
        var body = proposed(home, id);
        model.addAttribute("body", body);
        model.addAttribute(
                "like",
                directory
                        .page(
                                tenants.lead().key(),
                                body.municipality(),
                                List.of(),
                                AuthorityDirectory.Place.START,
                                MOST_LIKE)
                        .stream()
                        .filter(other -> other.status() == AuthorityStatus.LISTED)
                        .toList());
        return "organizations/authorities/proposal";
    }

    /** @param into body of the register that it is; none for a new one of the register */
    @PostMapping("/proposals/{home}/{proposal}/merging")
    @Requires(Role.OFFICER)
    String merge(
            @RequestAttribute Visit visit,
            @PathVariable String home,
            @PathVariable("proposal") UUID id,
            @RequestParam(required = false) @Nullable UUID into,
            RedirectAttributes flash) {
        var body = proposed(home, id);
        try {
            if (home.equals(keeper(visit).key()) && into == null) {
                in(home, () -> management.list(id));
            } else {
                var registered = into == null
                        ? kept(
                                visit,
                                () -> management.add(new AuthorityText(body.kind(), body.municipality(), body.name())))
                        : into;
                in(home, () -> management.merge(id, registered));
            }
        } catch (InvalidField e) {
            flash.addFlashAttribute("refused", e.message());
            return "redirect:/network/authorities/proposals/{home}/{proposal}";
        }
        Toast.of("authority.merged").show(flash);
        return "redirect:/network/authorities";
    }

    @PostMapping("/{authority}/dissolution")
    @Requires(Role.OFFICER)
    String dissolve(
            @RequestAttribute Visit visit,
            @PathVariable("authority") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        own(visit, id);
        if (Reasons.refused(reason, "dissolution", model, response)) {
            return show(visit, id, locale, model);
        }
        in(keeper(visit).key(), () -> management.dissolve(id, new Reason(reason)));
        return done("authority.dissolved", id, flash);
    }

    @PostMapping("/{authority}/listing")
    @Requires(Role.OFFICER)
    String list(@RequestAttribute Visit visit, @PathVariable("authority") UUID id, RedirectAttributes flash) {
        own(visit, id);
        in(keeper(visit).key(), () -> management.list(id));
        return done("authority.listed", id, flash);
    }

    @Override
    TenantSummary keeper(Visit visit) {
        return tenants.lead();
    }

    @Override
    String page() {
        return "/network/authorities";
    }

    @Override
    void more(Visit visit, AuthorityView body, Locale locale, Model model) {
        model.addAttribute("commitments", List.of());
        model.addAttribute(
                "transitions",
                switch (body.status()) {
                    case LISTED -> List.of(new Transition("dissolution", "authority.step.dissolve", true, true));
                    case PROPOSED, DISSOLVED -> List.of(new Transition("listing", "authority.step.list", false, false));
                    case MERGED -> List.of();
                });
    }

    private AuthorityView proposed(String home, UUID id) {
        var body = directory.named(List.of(home), List.of(id)).get(id);
        if (body == null || !body.tenant().equals(home) || body.status() != AuthorityStatus.PROPOSED) {
            throw new NotFound("proposal " + id);
        }
        return body;
    }

    private static void in(String tenant, Runnable useCase) {
        TenantContext.in(new Scope.Tenant(tenant), () -> {
            useCase.run();
            return tenant;
        });
    }
}

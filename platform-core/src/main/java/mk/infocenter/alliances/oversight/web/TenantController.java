package mk.infocenter.alliances.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import mk.infocenter.alliances.identity.InvalidInvitation;
import mk.infocenter.alliances.identity.InvitationManagement;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.tenancy.Municipalities;
import mk.infocenter.alliances.tenancy.NotFound;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.Step;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantManagement;
import mk.infocenter.alliances.tenancy.TenantRegistry;
import mk.infocenter.alliances.tenancy.TenantStatus;
import mk.infocenter.alliances.tenancy.TenantSummary;
import mk.infocenter.alliances.web.Reasons;
import mk.infocenter.alliances.web.Toast;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One tenant of the network: its page, and what Info-center decides about it. */
@Controller
@Requires({Role.OFFICER, Role.MANAGER})
@RequestMapping("/network/tenants/{tenant}")
class TenantController {

    private static final String PAGE = "redirect:/network/tenants/";

    private final TenantRegistry tenants;
    private final TenantManagement management;
    private final InvitationManagement invitations;
    private final Municipalities municipalities;

    TenantController(
            TenantRegistry tenants,
            TenantManagement management,
            InvitationManagement invitations,
            Municipalities municipalities) {
        this.tenants = tenants;
        this.management = management;
        this.invitations = invitations;
        this.municipalities = municipalities;
    }

    @GetMapping
    String tenant(@PathVariable("tenant") String key, Model model) {
        return page(existing(key), model);
    }

    /** Info-center need not wait until the organization has done all that is asked of it. */
    @PostMapping("/activation")
    String activate(@PathVariable("tenant") String key, RedirectAttributes flash) {
        var tenant = existing(key);
        TenantContext.in(new Scope.Tenant(key), () -> {
            management.activate();
            return tenant;
        });
        Toast.of("tenant.activated").show(flash);
        return PAGE + key;
    }

    @PostMapping("/suspension")
    @Requires(Role.MANAGER)
    String suspend(
            @PathVariable("tenant") String key,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return decide(key, reason, management::suspend, "tenant.suspended", model, response, flash);
    }

    @PostMapping("/reactivation")
    @Requires(Role.MANAGER)
    String reactivate(
            @PathVariable("tenant") String key,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return decide(key, reason, management::reactivate, "tenant.reactivated", model, response, flash);
    }

    /** An organization without an administrator gets its first one from Info-center; all others it invites itself. */
    @PostMapping("/administrator")
    @StepUp
    String inviteAdministrator(
            @PathVariable("tenant") String key,
            @RequestParam(defaultValue = "") String address,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var tenant = existing(key);
        var wrong = "address.form";
        if (address.contains("@") && address.length() <= 254) {
            try {
                TenantContext.in(new Scope.Tenant(key), () -> {
                    invitations.invite(address, Role.ADMINISTRATOR);
                    return tenant;
                });
                Toast.of("invitation.sent").show(flash);
                return PAGE + key;
            } catch (InvalidInvitation e) {
                wrong = "invitation.invalid." + e.code();
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("address", address);
        model.addAttribute("wrongAddress", wrong);
        return page(tenant, model);
    }

    private interface Decision {
        void by(Reason reason);
    }

    private String decide(
            String key,
            String reason,
            Decision decision,
            String done,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var tenant = existing(key);
        if (Reasons.refused(reason, "decision", model, response)) {
            return page(tenant, model);
        }
        TenantContext.in(new Scope.Tenant(key), () -> {
            decision.by(new Reason(reason));
            return tenant;
        });
        Toast.of(done).show(flash);
        return PAGE + key;
    }

    private String page(TenantSummary tenant, Model model) {
        model.addAttribute("tenant", tenant);
        model.addAttribute("municipalities", municipalities.all());
        var offers = TenantContext.in(new Scope.Tenant(tenant.key()), management::offers);
        model.addAttribute(
                "needsAdministrator",
                (tenant.active() || tenant.status() == TenantStatus.INVITED)
                        && !TenantContext.in(new Scope.Tenant(tenant.key()), invitations::hasAdministrator));
        model.addAttribute(
                "administratorInvited",
                TenantContext.in(new Scope.Tenant(tenant.key()), invitations::administratorInvited));
        model.addAttribute("mayDecide", offered(offers, "suspend", "reactivate"));
        model.addAttribute("mayActivate", offered(offers, "activate"));
        return "oversight/tenant";
    }

    private static boolean offered(List<Step.Offer> offers, String... steps) {
        return offers.stream()
                .anyMatch(offer -> !offer.guarded() && List.of(steps).contains(offer.step()));
    }

    private TenantSummary existing(String key) {
        return tenants.find(key).orElseThrow(() -> new NotFound("tenant " + key));
    }
}

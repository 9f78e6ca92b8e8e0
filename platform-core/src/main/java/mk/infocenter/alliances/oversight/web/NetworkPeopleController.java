package mk.infocenter.alliances.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import mk.infocenter.alliances.identity.InvalidInvitation;
import mk.infocenter.alliances.identity.NetworkRoleManagement;
import mk.infocenter.alliances.identity.Requires;
import mk.infocenter.alliances.identity.StepUp;
import mk.infocenter.alliances.tenancy.Reason;
import mk.infocenter.alliances.tenancy.Role;
import mk.infocenter.alliances.tenancy.Scope;
import mk.infocenter.alliances.tenancy.TenantContext;
import mk.infocenter.alliances.tenancy.TenantRegistry;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who oversees and audits the network. Roles are records of Info-center's own tenant, in whose scope this works. */
@Controller
@Requires({Role.OFFICER, Role.MANAGER})
@StepUp
class NetworkPeopleController {

    static final int SIZE = 50;

    private static final List<Role> ROLES = List.of(Role.OFFICER, Role.MANAGER, Role.AUDITOR);

    private final NetworkRoleManagement roles;
    private final TenantRegistry tenants;

    NetworkPeopleController(NetworkRoleManagement roles, TenantRegistry tenants) {
        this.roles = roles;
        this.tenants = tenants;
    }

    @GetMapping("/network/people")
    String list(@RequestParam(required = false) @Nullable UUID after, Model model) {
        var page = inLead(() -> roles.held(after, SIZE + 1));
        model.addAttribute("manages", TenantContext.actor().role() == Role.MANAGER);
        model.addAttribute("people", page.stream().limit(SIZE).toList());
        model.addAttribute("next", page.size() > SIZE ? page.get(SIZE - 1).id() : null);
        return "oversight/people";
    }

    @GetMapping("/network/people/new")
    String form(Model model) {
        model.addAttribute("form", new NetworkRoleForm());
        return formPage(model);
    }

    @PostMapping("/network/people")
    String propose(
            @Valid @ModelAttribute("form") NetworkRoleForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var audited = form.auditedTenant();
        if (audited != null && tenants.find(audited).isEmpty()) {
            errors.rejectValue("audited", "network-role.no-tenant", "unknown");
        }
        if (!errors.hasErrors()) {
            try {
                inLead(() -> {
                    roles.propose(form.getAddress(), form.getRole(), audited);
                    return form;
                });
                Toast.of("network-role.proposed").show(flash);
                return "redirect:/network/people";
            } catch (InvalidInvitation e) {
                errors.rejectValue("address", "invitation.invalid." + e.code(), e.code());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return formPage(model);
    }

    @GetMapping("/network/people/{role}")
    String role(@PathVariable("role") UUID id, Model model) {
        return page(id, model);
    }

    @PostMapping("/network/people/{role}/confirmation")
    @Requires(Role.MANAGER)
    String confirm(@PathVariable("role") UUID id, RedirectAttributes flash) {
        return decide(() -> roles.confirm(id), "network-role.confirmed", flash);
    }

    @PostMapping("/network/people/{role}/withdrawal")
    String withdraw(@PathVariable("role") UUID id, RedirectAttributes flash) {
        return decide(() -> roles.withdraw(id), "network-role.withdrawn", flash);
    }

    @PostMapping("/network/people/{role}/ending")
    @Requires(Role.MANAGER)
    String end(
            @PathVariable("role") UUID id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (Reasons.refused(reason, "ending", model, response)) {
            return page(id, model);
        }
        return decide(() -> roles.end(id, new Reason(reason)), "network-role.ended", flash);
    }

    private String decide(Runnable decision, String done, RedirectAttributes flash) {
        inLead(() -> {
            decision.run();
            return done;
        });
        Toast.of(done).show(flash);
        return "redirect:/network/people";
    }

    private String page(UUID id, Model model) {
        model.addAttribute("held", inLead(() -> roles.held(id)));
        return "oversight/person";
    }

    private String formPage(Model model) {
        model.addAttribute("roles", ROLES);
        model.addAttribute("tenants", tenants.page("mk", null, List.of(), 1000));
        return "oversight/person-form";
    }

    private <T> T inLead(Supplier<T> work) {
        return TenantContext.in(new Scope.Tenant(tenants.lead().key()), work::get);
    }
}
